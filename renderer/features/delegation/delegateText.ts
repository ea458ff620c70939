import type { TFunction } from 'i18next';
import type { DelegateColumnId } from './delegateColumnIds';
import type { DelegateRow } from './delegateRow';
import { isPersonText } from './personTextColumns';

/** What stands in a cell, as it is shown, sorted and copied. */
export function delegateText(t: TFunction<'common'>, row: DelegateRow, column: DelegateColumnId): string {
  if (isPersonText(column)) return row.person[column] ?? '';
  switch (column) {
    case 'organisation':
      return row.organisation;
    case 'group':
      return row.group;
    case 'role':
      return t(`delegateRole.${row.delegate.role}`);
    case 'status':
      return t(`delegateStatus.${row.delegate.status}`);
    case 'language':
      return t(`languageCode.${row.person.language}`);
  }
}
