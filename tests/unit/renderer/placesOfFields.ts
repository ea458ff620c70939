/** Where in the window a field is seen and written: the source file under `renderer`, and the catalogue key of its label. */
export interface Place {
  readonly file: string;
  readonly label: string;
}

/** Why a field has no place in the window. */
export type Absence = string;

export type PlacesOf = Readonly<Record<string, Place | Absence>>;

const identifier: Absence = 'An identifier, for calendars and for merging; no person reads it.';
const linkToDirectory: Absence = 'Kept by the application; the sheet shows what differs from the directory.';
const deletion: Absence = 'The mark of deletion; the window shows what is not deleted.';

/** Every field under its own name, labelled by a key that ends in it. */
function inForm(file: string, prefix: string, fields: readonly string[]): PlacesOf {
  return Object.fromEntries(fields.map((field) => [field, { file, label: `${prefix}.${field}` }]));
}

const editor = (file: string, fields: readonly string[]) =>
  inForm(`features/itinerary/editor/${file}.tsx`, 'itinerary.field', fields);

const marks: PlacesOf = { id: identifier, deleted: deletion };

const itemFields: PlacesOf = {
  ...marks,
  ...editor('ItemEditor', ['titleFr', 'titleEn']),
  ...editor('CommonFields', ['descriptionFr', 'descriptionEn', 'bringFr', 'bringEn', 'link', 'notes']),
  ...editor('StateFields', ['status', 'audience']),
  ...editor('ParticipantFields', ['groups', 'delegates']),
  ...editor('HostFields', ['hostOrganisations', 'hostContacts']),
  everyone: { file: 'features/itinerary/editor/ParticipantFields.tsx', label: 'itinerary.who.everyone' },
  type: { file: 'features/itinerary/toolbar/AddMenu.tsx', label: 'common.itemType.session' },
  sourceUid: 'Identifier of the imported event, by which a second import finds the item.',
  sourceVersion: 'Version of the imported event, by which a second import sees what changed.',
  revision: 'Counted by the application for calendar programs.',
  changedAt: 'Kept by the application for calendar programs; the history shows when.',
};

const place = editor('PlaceFields', ['venue', 'room']);

/** Every noun of the model, field by field. A field that the model gains is missing here until the window has it. */
export const placesOfFields: Readonly<Record<string, PlacesOf>> = {
  mission: {
    id: identifier,
    ...inForm('features/overview/MissionFields.tsx', 'overview.missionForm', [
      'kind',
      'lifecycle',
      'firstDay',
      'lastDay',
      'homeZone',
      'objectivesFr',
      'objectivesEn',
      'homePlaceFr',
      'homePlaceEn',
    ]),
    titleFr: { file: 'features/overview/MissionFields.tsx', label: 'overview.missionForm.nameFr' },
    titleEn: { file: 'features/overview/MissionFields.tsx', label: 'overview.missionForm.nameEn' },
    ...inForm('features/overview/MarginFields.tsx', 'overview.margins.field', [
      'marginBeforeFlight',
      'marginBeforeFlightOverBorder',
      'marginBeforeTrainOrFerry',
      'marginAfterFlight',
      'marginAfterFlightOverBorder',
      'marginConnection',
      'marginConnectionOverBorder',
      'marginTransfer',
      'marginMeal',
      'marginLongestDay',
      'marginRestAfterNightLeg',
      'marginJetLag',
      'marginJetLagDay',
      'marginTravelDocumentDays',
      'marginEntryAuthorisationDays',
      'marginHostConfirmedDays',
      'marginSupportArrangedDays',
    ]),
    isSample: 'A mark of the samples; the title bar shows it, and nobody makes a sample in the window.',
    publications: 'Noted by the application when calendars are written; the calendars screen tells what they say.',
    zoneRelease: 'Kept by the application; what a newer release changes is for the conflicts to tell.',
  },
  destinations: {
    ...marks,
    ...inForm('features/overview/DestinationFields.tsx', 'overview.missionForm', ['placeFr', 'placeEn', 'zone']),
    order: { file: 'features/overview/DestinationFields.tsx', label: 'overview.missionForm.moveDestination' },
  },
  organisations: {
    ...marks,
    name: { file: 'records/useOrganisationColumns.tsx', label: 'delegation.column.name' },
    kind: { file: 'records/useOrganisationColumns.tsx', label: 'delegation.column.organisationKind' },
    isHost: { file: 'records/useOrganisationColumns.tsx', label: 'delegation.column.side' },
    city: { file: 'records/organisationColumns.ts', label: 'delegation.column.organisationCity' },
    country: { file: 'records/organisationColumns.ts', label: 'delegation.column.organisationCountry' },
    website: { file: 'records/organisationColumns.ts', label: 'delegation.column.organisationWebsite' },
    directoryLink: linkToDirectory,
    tags: { file: 'records/organisationColumns.ts', label: 'delegation.column.organisationTags' },
    notes: { file: 'records/OrganisationSheet.tsx', label: 'delegation.sheet.organisationNotes' },
    ...inForm('records/OrganisationSheet.tsx', 'delegation.sheet', [
      'memberOf',
      'profileFr',
      'profileEn',
      'seekingFr',
      'seekingEn',
      'offeringFr',
      'offeringEn',
    ]),
  },
  people: {
    ...marks,
    ...inForm('records/delegateColumnIds.ts', 'delegation.column', [
      'tags',
      'givenName',
      'familyName',
      'organisation',
      'jobTitleFr',
      'jobTitleEn',
      'email',
      'workPhone',
      'mobilePhone',
      'language',
      'spokenLanguages',
      'travelDocumentCountry',
      'travelDocumentExpiry',
    ]),
    ...inForm('records/PersonSheet.tsx', 'delegation.sheet', ['dietAndAccess', 'emergencyContact']),
    ...inForm('records/BorderFields.tsx', 'delegation.sheet', ['entryAuthorisation', 'entryAuthorisationExpiry']),
    directoryLink: linkToDirectory,
    notes: { file: 'records/PersonSheet.tsx', label: 'delegation.sheet.personNotes' },
  },
  groups: {
    ...marks,
    nameFr: { file: 'features/delegation/GroupGrid.tsx', label: 'delegation.column.groupNameFr' },
    nameEn: { file: 'features/delegation/GroupGrid.tsx', label: 'delegation.column.groupNameEn' },
  },
  delegates: {
    ...marks,
    person: 'Whose part it is; the name stands in the same row, and is never changed into somebody else’s.',
    ...inForm('records/delegateColumnIds.ts', 'delegation.column', ['role', 'status', 'group']),
    ...inForm('records/StandingFields.tsx', 'delegation.standing', [
      'invitedOn',
      'registeredOn',
      'vettedOn',
      'confirmedOn',
      'withdrawnOn',
      'statusReason',
    ]),
    notes: { file: 'records/PersonSheet.tsx', label: 'delegation.sheet.delegateNotes' },
  },
  venues: {
    ...marks,
    nameFr: { file: 'features/venues/VenueFields.tsx', label: 'venues.field.name' },
    nameEn: { file: 'features/venues/VenueFields.tsx', label: 'venues.field.name' },
    ...inForm('features/venues/VenueFields.tsx', 'venues.field', [
      'address',
      'city',
      'country',
      'zone',
      'capacity',
      'organisation',
      'phone',
      'website',
      'isOpenOnHolidays',
      'notes',
    ]),
    ...inForm('features/venues/VisitRulesFields.tsx', 'venues.field', ['identityCheck', 'accessListDays']),
    visitRulesFr: { file: 'features/venues/VisitRulesFields.tsx', label: 'venues.field.visitRules' },
    visitRulesEn: { file: 'features/venues/VisitRulesFields.tsx', label: 'venues.field.visitRules' },
    coordinates: { file: 'features/venues/CoordinatesField.tsx', label: 'venues.field.coordinates' },
    openingHours: { file: 'features/venues/VenueFields.tsx', label: 'venues.section.hours' },
    accessNotesFr: { file: 'features/venues/VenueFields.tsx', label: 'venues.field.access' },
    accessNotesEn: { file: 'features/venues/VenueFields.tsx', label: 'venues.field.access' },
  },
  rooms: {
    ...marks,
    venue: 'A room is added within its venue and stays there.',
    capacity: { file: 'features/venues/useRoomColumns.ts', label: 'venues.field.capacity' },
    ...inForm('features/venues/useRoomColumns.ts', 'venues.rooms.column', [
      'nameFr',
      'nameEn',
      'accessNotesFr',
      'accessNotesEn',
    ]),
  },
  acceptances: {
    ...marks,
    finding: 'Which conflict it is about; the list of conflicts shows it there.',
    fingerprint: 'By which the application notices that the conflict has changed since.',
    titleFr: 'What was accepted, as it was said then; the history calls the acceptance by it.',
    titleEn: 'What was accepted, as it was said then; the history calls the acceptance by it.',
    reason: { file: 'features/conflicts/AcceptDialog.tsx', label: 'conflicts.accept.reason' },
    acceptedAt: { file: 'features/conflicts/FindingAcceptance.tsx', label: 'conflicts.accept.accepted' },
  },
  supportRequests: {
    ...marks,
    ...inForm('features/support/SupportWhatFields.tsx', 'support.field', [
      'titleFr',
      'titleEn',
      'kind',
      'standing',
      'due',
      'quantity',
      'detailsFr',
      'detailsEn',
    ]),
    ...inForm('features/support/SupportWhoFields.tsx', 'support.field', ['supporter', 'contact', 'owner', 'audience']),
    ...inForm('features/support/SupportItems.tsx', 'support.field', ['items']),
    ...inForm('features/support/SupportCostFields.tsx', 'support.field', ['cost', 'paidBy', 'notes']),
  },
  transfers: {
    ...marks,
    from: 'The venue whose ways are shown, or the one on the line: both directions are one.',
    to: 'The venue on the line.',
    mode: 'The column.',
    minutes: { file: 'features/venues/WayCell.tsx', label: 'venues.ways.minutes' },
  },
  agreements: {
    ...marks,
    ...inForm('features/agreements/AgreementFields.tsx', 'agreements.field', [
      'titleFr',
      'titleEn',
      'parties',
      'otherParties',
      'purposeFr',
      'purposeEn',
      'clauses',
      'notes',
    ]),
  },
  terms: {
    ...marks,
    agreement: 'A term is added within its agreement and stays there.',
    ...inForm('features/agreements/TermRow.tsx', 'agreements.field', [
      'firstDay',
      'lastDay',
      'signedOn',
      'placeFr',
      'placeEn',
    ]),
  },
  benefits: {
    ...marks,
    ...inForm('features/agreements/BenefitWhatFields.tsx', 'benefits.field', [
      'titleFr',
      'titleEn',
      'kind',
      'territoryFr',
      'territoryEn',
    ]),
    ...inForm('features/agreements/BenefitWhoFields.tsx', 'benefits.field', ['grantedBy', 'membersOf', 'agreement']),
    ...inForm('features/agreements/BenefitLimitFields.tsx', 'benefits.field', [
      'allowance',
      'unitFr',
      'unitEn',
      'validFrom',
      'validTo',
    ]),
    ...inForm('features/agreements/BenefitSheet.tsx', 'benefits.field', ['claimFr', 'claimEn', 'notes']),
  },
  claims: {
    ...marks,
    ...inForm('features/agreements/ClaimSheet.tsx', 'benefits.claim', [
      'benefit',
      'organisation',
      'day',
      'quantity',
      'item',
      'notes',
    ]),
    ...inForm('features/agreements/ClaimStandingField.tsx', 'benefits.claim', ['standing']),
  },
  session: {
    ...itemFields,
    ...place,
    ...editor('StateFields', ['kind']),
    ...editor('SessionFields', ['start', 'minutes', 'allDay', 'table']),
    ...editor('CommonFields', ['isJoint', 'needsHead', 'dressFr', 'dressEn']),
    ...editor('PreparationFields', [
      'purpose',
      'objectivesFr',
      'objectivesEn',
      'talkingPointsFr',
      'talkingPointsEn',
      'documentsFr',
      'documentsEn',
    ]),
    accessListSent: { file: 'features/support/AccessSheet.tsx', label: 'support.access.sent' },
  },
  leg: {
    ...itemFields,
    ...editor('LegFields', [
      'mode',
      'carrier',
      'number',
      'bookingReference',
      'originFr',
      'originEn',
      'originCode',
      'destinationFr',
      'destinationEn',
      'destinationCode',
      'departure',
      'arrival',
    ]),
    ...editor('DriverField', ['driver']),
  },
  stay: { ...itemFields, ...place, ...editor('StayFields', ['checkIn', 'checkOut', 'bookingReference']) },
  deadline: {
    ...itemFields,
    ...editor('DeadlineFields', ['due', 'isDone']),
    hostOrganisations: 'A deadline is met, not hosted.',
    hostContacts: 'A deadline is met, not hosted.',
  },
};
