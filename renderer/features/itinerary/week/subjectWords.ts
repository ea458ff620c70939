import { assertNever } from '../../../../shared/model/assertNever';
import { columnName } from '../board/columnName';
import type { ItemReader } from '../words/itemReader';
import type { WeekSubject } from './weekSubject';

/** Whose week it is, by name. */
export function subjectWords(subject: WeekSubject, reader: ItemReader): string {
  switch (subject.kind) {
    case 'delegate':
    case 'group':
      return columnName(subject, reader);
    case 'everyone':
      return reader.t('week.everyone');
    case 'everything':
      return reader.t('week.everything');
    default:
      return assertNever(subject);
  }
}
