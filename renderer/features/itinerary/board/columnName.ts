import { assertNever } from '../../../../shared/model/assertNever';
import { translatedText } from '../../../../shared/model/translatedText';
import type { ItemReader } from '../words/itemReader';
import { personNameOf } from '../words/personNameOf';
import type { ColumnKey } from './boardColumn';

/** The whole name of a column, as a sentence says it. */
export function columnName(column: ColumnKey, reader: ItemReader): string {
  const { mission, locale, t } = reader;
  switch (column.kind) {
    case 'group':
    case 'venue': {
      const named = column.kind === 'group' ? mission.groups[column.id] : mission.venues[column.id];
      return (named && translatedText(named, 'name', locale).text) || t('common:untitled');
    }
    case 'delegate':
      return personNameOf(column.id, reader);
    case 'host':
      return mission.organisations[column.id]?.name ?? t('common:untitled');
    case 'everyone':
      return t('who.everyone');
    case 'others':
      return t('board.others');
    default:
      return assertNever(column);
  }
}
