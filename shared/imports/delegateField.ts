/** What a column of a list of delegates can mean. There is none for a passport's number, on purpose. */
export const delegateFields = [
  'givenName',
  'familyName',
  'fullName',
  'jobTitleFr',
  'jobTitleEn',
  'organisation',
  'organisationKind',
  'organisationCity',
  'organisationCountry',
  'organisationWebsite',
  'organisationTags',
  'organisationProfileFr',
  'organisationProfileEn',
  'organisationSeekingFr',
  'organisationSeekingEn',
  'organisationOfferingFr',
  'organisationOfferingEn',
  'email',
  'workPhone',
  'mobilePhone',
  'group',
  'role',
  'status',
  'language',
  'spokenLanguages',
  'travelDocumentCountry',
  'travelDocumentExpiry',
  'dietAndAccess',
  'emergencyContact',
  'tags',
  'notes',
] as const;
export type DelegateField = (typeof delegateFields)[number];

/** `ignored` is read past; `locked` holds passport numbers and was never read. */
export type ColumnTarget = DelegateField | 'ignored' | 'locked';

/** What each column of a table means, by position. */
export type ColumnMapping = readonly ColumnTarget[];
