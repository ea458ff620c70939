/** What a column of a list of delegates can mean. There is none for a passport's number, on purpose. */
export const delegateFields = [
  'identifier',
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
  'organisationEmail',
  'organisationPhone',
  'organisationTags',
  'organisationMemberOf',
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
  'diets',
  'accessNeeds',
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

/** What a list is a list of: delegates of a mission, or organisations and people for the directory. */
export type ListKind = 'delegates' | 'members';

/** What only a mission asks. */
const ofMission: ReadonlySet<DelegateField> = new Set<DelegateField>([
  'organisationSeekingFr',
  'organisationSeekingEn',
  'organisationOfferingFr',
  'organisationOfferingEn',
  'group',
  'role',
  'status',
  'travelDocumentCountry',
  'travelDocumentExpiry',
  'diets',
  'accessNeeds',
  'dietAndAccess',
  'emergencyContact',
  'notes',
]);

/** What the columns of a list of this kind can mean. */
export const fieldsOfList: Readonly<Record<ListKind, readonly DelegateField[]>> = {
  delegates: delegateFields,
  members: delegateFields.filter((field) => !ofMission.has(field)),
};
