import type { TFunction } from 'i18next';
import { assertNever } from '../../../shared/model/assertNever';
import type { DelegateColumnId } from './delegateColumnIds';
import type { DelegateRow } from './delegateRow';

/** What stands in a cell, as it is shown, sorted and copied. */
export function delegateText(t: TFunction<'common'>, row: DelegateRow, column: DelegateColumnId): string {
  const { person, delegate } = row;
  switch (column) {
    case 'organisation':
      return row.organisation;
    case 'group':
      return row.group;
    case 'role':
      return t(`delegateRole.${delegate.role}`);
    case 'status':
      return t(`delegateStatus.${delegate.status}`);
    case 'language':
      return t(`languageCode.${person.language}`);
    case 'familyName':
    case 'givenName':
    case 'jobTitleFr':
    case 'jobTitleEn':
    case 'email':
    case 'workPhone':
    case 'mobilePhone':
    case 'travelDocumentCountry':
    case 'travelDocumentExpiry':
    case 'dietAndAccess':
      return person[column] ?? '';
    default:
      return assertNever(column);
  }
}
