import type { Acceptance } from '../model/acceptance';
import type { Agreement } from '../model/agreement';
import type { Announcement } from '../model/announcement';
import type { Benefit } from '../model/benefit';
import type { Claim } from '../model/claim';
import type { Clause } from '../model/clause';
import type { Delegate } from '../model/delegate';
import type { Destination } from '../model/destination';
import type { FollowUp } from '../model/followUp';
import type { Group } from '../model/group';
import type { ItineraryItem } from '../model/itineraryItem';
import type { Mission } from '../model/mission';
import type { Organisation } from '../model/organisation';
import type { Outcome } from '../model/outcome';
import type { Person } from '../model/person';
import type { Room } from '../model/room';
import type { SupportRequest } from '../model/supportRequest';
import type { SurveyAnswer } from '../model/surveyAnswer';
import type { Task } from '../model/task';
import type { Term } from '../model/term';
import type { Venue } from '../model/venue';
import { announcementFates } from './announcementFates';
import { agreementFates } from './agreementFates';
import type { Fate, Fates } from './fate';
import { taskFates } from './taskFates';
import { travelFates, type TravelRecords } from './travelFates';
import { jointFates, type JointRecords } from './jointFates';
import { followUpFates, outcomeFates } from './outcomeFates';
import { surveyFates } from './surveyFates';

/** The fields of the mission itself; its collections have tables of their own. */
export const missionFates = {
  id: 'renamed',
  kind: 'kept',
  titleFr: 'unnamed',
  titleEn: 'unnamed',
  objectivesFr: 'unnamed',
  objectivesEn: 'unnamed',
  homePlaceFr: 'kept',
  homePlaceEn: 'kept',
  homeZone: 'kept',
  firstDay: 'kept',
  lastDay: 'kept',
  lifecycle: 'kept',
  isSample: 'kept',
  zoneRelease: 'kept',
  // Speaks of people and of titles as they were sent, and of calendars that the new identifier has no part in.
  publications: 'erased',
  marginBeforeFlight: 'kept',
  marginBeforeFlightOverBorder: 'kept',
  marginBeforeTrainOrFerry: 'kept',
  marginAfterFlight: 'kept',
  marginAfterFlightOverBorder: 'kept',
  marginConnection: 'kept',
  marginConnectionOverBorder: 'kept',
  marginTransfer: 'kept',
  marginMeal: 'kept',
  marginLongestDay: 'kept',
  marginRestAfterNightLeg: 'kept',
  marginJetLag: 'kept',
  marginJetLagDay: 'kept',
  marginTravelDocumentDays: 'kept',
  marginEntryAuthorisationDays: 'kept',
  marginHostConfirmedDays: 'kept',
  marginSupportArrangedDays: 'kept',
} as const satisfies Readonly<Record<Exclude<keyof Mission, keyof CollectionRecords>, Fate>>;

interface CollectionRecords extends TravelRecords, JointRecords {
  readonly destinations: Destination;
  readonly organisations: Organisation;
  readonly people: Person;
  readonly groups: Group;
  readonly delegates: Delegate;
  readonly venues: Venue;
  readonly rooms: Room;
  readonly items: ItineraryItem;
  readonly acceptances: Acceptance;
  readonly supportRequests: SupportRequest;
  readonly outcomes: Outcome;
  readonly followUps: FollowUp;
  readonly surveyAnswers: SurveyAnswer;
  readonly agreements: Agreement;
  readonly terms: Term;
  readonly benefits: Benefit;
  readonly claims: Claim;
  readonly clauses: Clause;
  readonly tasks: Task;
  readonly announcements: Announcement;
}

/** A decision for every field: the compiler and a test ask for one when the schemas get another. */
export const collectionFates: { readonly [Name in keyof CollectionRecords]: Fates<CollectionRecords[Name]> } = {
  destinations: { id: 'renamed', placeFr: 'kept', placeEn: 'kept', zone: 'kept', order: 'kept', deleted: 'erased' },
  organisations: {
    id: 'renamed',
    name: 'kept',
    kind: 'kept',
    profileFr: 'unnamed',
    profileEn: 'unnamed',
    city: 'kept',
    country: 'kept',
    website: 'kept',
    // It often names a person, and rings on somebody's desk.
    email: 'erased',
    phone: 'erased',
    logo: 'kept',
    memberOf: 'renamed',
    seekingFr: 'unnamed',
    seekingEn: 'unnamed',
    offeringFr: 'unnamed',
    offeringEn: 'unnamed',
    isHost: 'kept',
    tags: 'unnamed',
    directoryLink: 'erased',
    notes: 'erased',
    deleted: 'erased',
  },
  people: {
    id: 'renamed',
    givenName: 'erased',
    familyName: 'erased',
    organisation: 'renamed',
    jobTitleFr: 'erased',
    jobTitleEn: 'erased',
    email: 'erased',
    photo: 'erased',
    workPhone: 'erased',
    mobilePhone: 'erased',
    language: 'kept',
    spokenLanguages: 'erased',
    travelDocumentCountry: 'erased',
    travelDocumentExpiry: 'erased',
    entryAuthorisation: 'erased',
    entryAuthorisationExpiry: 'erased',
    dietAndAccess: 'erased',
    diets: 'erased',
    accessNeeds: 'erased',
    emergencyContact: 'erased',
    tags: 'erased',
    directoryLink: 'erased',
    notes: 'erased',
    deleted: 'erased',
  },
  groups: { id: 'renamed', nameFr: 'unnamed', nameEn: 'unnamed', deleted: 'erased' },
  delegates: {
    id: 'renamed',
    person: 'renamed',
    role: 'kept',
    status: 'kept',
    invitedOn: 'kept',
    registeredOn: 'kept',
    vettedOn: 'kept',
    confirmedOn: 'kept',
    withdrawnOn: 'kept',
    statusReason: 'erased',
    group: 'renamed',
    notes: 'erased',
    deleted: 'erased',
  },
  venues: {
    id: 'renamed',
    nameFr: 'kept',
    nameEn: 'kept',
    address: 'kept',
    city: 'kept',
    country: 'kept',
    zone: 'kept',
    capacity: 'kept',
    organisation: 'renamed',
    openingHours: 'kept',
    coordinates: 'kept',
    website: 'kept',
    isOpenOnHolidays: 'kept',
    identityCheck: 'kept',
    accessListDays: 'kept',
    visitRulesFr: 'erased',
    visitRulesEn: 'erased',
    phone: 'erased',
    accessNotesFr: 'erased',
    accessNotesEn: 'erased',
    notes: 'erased',
    deleted: 'erased',
  },
  rooms: {
    id: 'renamed',
    venue: 'renamed',
    nameFr: 'kept',
    nameEn: 'kept',
    capacity: 'kept',
    accessNotesFr: 'erased',
    accessNotesEn: 'erased',
    deleted: 'erased',
  },
  items: {
    id: 'renamed',
    type: 'kept',
    titleFr: 'unnamed',
    titleEn: 'unnamed',
    descriptionFr: 'erased',
    descriptionEn: 'erased',
    status: 'kept',
    audience: 'kept',
    everyone: 'kept',
    groups: 'renamed',
    delegates: 'erased',
    hostOrganisations: 'renamed',
    hostContacts: 'erased',
    driver: 'erased',
    notes: 'erased',
    sourceUid: 'erased',
    sourceVersion: 'erased',
    revision: 'kept',
    changedAt: 'kept',
    deleted: 'erased',
    venue: 'renamed',
    room: 'renamed',
    kind: 'kept',
    start: 'kept',
    minutes: 'kept',
    allDay: 'kept',
    table: 'unnamed',
    isJoint: 'kept',
    needsHead: 'kept',
    accessListSent: 'kept',
    accessListContent: 'erased',
    dressFr: 'unnamed',
    dressEn: 'unnamed',
    purpose: 'kept',
    objectivesFr: 'erased',
    objectivesEn: 'erased',
    talkingPointsFr: 'erased',
    talkingPointsEn: 'erased',
    documentsFr: 'erased',
    documentsEn: 'erased',
    bringFr: 'unnamed',
    bringEn: 'unnamed',
    link: 'erased',
    mode: 'kept',
    carrier: 'unnamed',
    number: 'unnamed',
    bookingReference: 'erased',
    originFr: 'unnamed',
    originEn: 'unnamed',
    originCode: 'unnamed',
    destinationFr: 'unnamed',
    destinationEn: 'unnamed',
    destinationCode: 'unnamed',
    departure: 'kept',
    arrival: 'kept',
    checkIn: 'kept',
    checkOut: 'kept',
    due: 'kept',
    isDone: 'kept',
  },
  // Speaks of people and of items as they stood: none is left (`reduceMission`).
  acceptances: {
    id: 'erased',
    finding: 'erased',
    fingerprint: 'erased',
    titleFr: 'erased',
    titleEn: 'erased',
    reason: 'erased',
    acceptedAt: 'erased',
    deleted: 'erased',
  },
  announcements: announcementFates,
  outcomes: outcomeFates,
  followUps: followUpFates,
  surveyAnswers: surveyFates,
  supportRequests: {
    id: 'renamed',
    kind: 'kept',
    titleFr: 'unnamed',
    titleEn: 'unnamed',
    detailsFr: 'erased',
    detailsEn: 'erased',
    supporter: 'renamed',
    contact: 'erased',
    owner: 'erased',
    items: 'renamed',
    quantity: 'kept',
    due: 'kept',
    standing: 'kept',
    audience: 'kept',
    cost: 'kept',
    benefit: 'renamed',
    clause: 'renamed',
    paidBy: 'renamed',
    notes: 'erased',
    deleted: 'erased',
  },
  tasks: taskFates,
  ...travelFates,
  ...agreementFates,
  ...jointFates,
};
export type CollectionName = keyof CollectionRecords;
