/** Every field of a record that not everybody may read, by what it is called; a text in two languages is one. */
export const privateFields = [
  'notes',
  'bookingReference',
  'sourceUid',
  'sourceVersion',
  'isDone',
  'everyone',
  'groups',
  'delegates',
  'hostContacts',
  'driver',
  'table',
  'needsHead',
  'dress',
  'carrier',
  'number',
  'origin',
  'originCode',
  'destination',
  'destinationCode',
  'departure',
  'arrival',
  'checkIn',
  'checkOut',
  'due',
  'seeking',
  'offering',
  'mobilePhone',
  'spokenLanguages',
  'travelDocumentCountry',
  'travelDocumentExpiry',
  'entryAuthorisation',
  'entryAuthorisationExpiry',
  'dietAndAccess',
  'emergencyContact',
  'capacity',
  'phone',
  'accessNotes',
  'organisation',
  'venue',
  'room',
  'hostOrganisations',
  'memberOf',
  'group',
] as const;
export type PrivateField = (typeof privateFields)[number];

/** What a field of a record is called here; undefined for those that say nothing to a person, or nothing private. */
export function privateFieldOf(field: string): PrivateField | undefined {
  const name = field.replace(/(?:Fr|En)$/, '');
  return privateFields.find((known) => known === name);
}
