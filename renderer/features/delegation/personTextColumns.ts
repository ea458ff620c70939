import type { DelegateColumnId } from '../../records/delegateColumnIds';

/** The columns that are a text of the person as it stands, under the same name. */
const personTextColumns = [
  'familyName',
  'givenName',
  'jobTitleFr',
  'jobTitleEn',
  'email',
  'workPhone',
  'mobilePhone',
  'spokenLanguages',
  'travelDocumentCountry',
  'travelDocumentExpiry',
  'diets',
  'accessNeeds',
  'dietAndAccess',
  'tags',
] as const satisfies readonly DelegateColumnId[];
type PersonTextColumn = (typeof personTextColumns)[number];

export function isPersonText(column: DelegateColumnId): column is PersonTextColumn {
  return personTextColumns.some((known) => known === column);
}
