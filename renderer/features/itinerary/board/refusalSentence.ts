import { assertNever } from '../../../../shared/model/assertNever';
import type { ItemReader } from '../words/itemReader';
import { titleOf } from '../words/titleOf';
import { columnName } from './columnName';
import type { DropRefusal } from './dropOutcome';

/** Why something cannot go to another column, and what to do instead. */
export function refusalSentence(refusal: DropRefusal, reader: ItemReader): string {
  const title = titleOf(refusal.item, reader);
  switch (refusal.code) {
    case 'in-several-columns':
      return reader.t('board.refused.severalColumns', { title });
    case 'beyond-columns':
      return reader.t('board.refused.beyond', { title });
    case 'not-in-column':
      return reader.t('board.refused.notInColumn', { title, column: columnName(refusal.column, reader) });
    default:
      return assertNever(refusal);
  }
}
