import type { DelegateColumnId } from './delegateColumnIds';

/** The columns of the table of contacts: what somebody is asked who receives the delegation and does not travel. */
export const contactColumnIds = [
  'familyName',
  'givenName',
  'organisation',
  'jobTitleFr',
  'jobTitleEn',
  'language',
  'spokenLanguages',
  'email',
  'workPhone',
  'mobilePhone',
  'tags',
] as const satisfies readonly DelegateColumnId[];
export type ContactColumnId = (typeof contactColumnIds)[number];

export function isContactColumn(id: string): id is ContactColumnId {
  return contactColumnIds.some((known) => known === id);
}
