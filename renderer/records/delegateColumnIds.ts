import type { DelegateField } from '../../shared/imports/delegateField';

/** The columns of the table of people that can be written in, named as an import names them. */
export const delegateColumnIds = [
  'familyName',
  'givenName',
  'organisation',
  'jobTitleFr',
  'jobTitleEn',
  'group',
  'role',
  'status',
  'language',
  'spokenLanguages',
  'email',
  'workPhone',
  'mobilePhone',
  'travelDocumentCountry',
  'travelDocumentExpiry',
  'diets',
  'accessNeeds',
  'dietAndAccess',
  'tags',
] as const satisfies readonly DelegateField[];
export type DelegateColumnId = (typeof delegateColumnIds)[number];

export function isDelegateColumn(id: string): id is DelegateColumnId {
  return delegateColumnIds.some((known) => known === id);
}
