import type { CollectionName } from '../commands/domainError';
import type { Acceptance } from '../model/acceptance';
import type { Agreement } from '../model/agreement';
import type { Announcement } from '../model/announcement';
import type { Benefit } from '../model/benefit';
import type { Claim } from '../model/claim';
import type { Clause } from '../model/clause';
import type { Delegate } from '../model/delegate';
import type { Destination } from '../model/destination';
import type { EntryRule } from '../model/entryRule';
import type { EntryState } from '../model/entryState';
import type { FollowUp } from '../model/followUp';
import type { Group } from '../model/group';
import type { Deadline, Leg, Session, Stay } from '../model/itineraryItem';
import type { Mission } from '../model/mission';
import type { Organisation } from '../model/organisation';
import type { Outcome } from '../model/outcome';
import type { Person } from '../model/person';
import type { Room } from '../model/room';
import type { RoomShare } from '../model/roomShare';
import type { SupportRequest } from '../model/supportRequest';
import type { SurveyAnswer } from '../model/surveyAnswer';
import type { Task } from '../model/task';
import type { Term } from '../model/term';
import type { Transfer } from '../model/transfer';
import type { Venue } from '../model/venue';
import { announcementFields } from './announcementFields';
import type { FieldKind, FieldOfHistory, Unsaid } from './fieldKind';
import { clauseFields, termFields } from './clauseFields';
import { jointFields } from './jointFields';
import { itemFields } from './itemFields';
import { supportFields } from './supportFields';
import { taskFields } from './taskFields';
import { meetingFields } from './outcomeFields';
import { surveyFields } from './surveyFields';
import { travelFields } from './travelFields';

/** Every field that a record may have, in the order in which it is said. A field that the model gains is missing here. */
type FieldsOf<Noun> = Readonly<Record<Exclude<keyof Noun, 'deleted'>, FieldOfHistory | Unsaid>>;

const unsaid: Unsaid = 'kept by the application';
const as = (kind: FieldKind, label: string): FieldOfHistory => ({ kind, label });

type AnyItem = Session & Leg & Stay & Deadline;

export const fieldsOfHistory: {
  readonly mission: FieldsOf<Omit<Mission, CollectionName>>;
  readonly destinations: FieldsOf<Destination>;
  readonly organisations: FieldsOf<Organisation>;
  readonly people: FieldsOf<Person>;
  readonly groups: FieldsOf<Group>;
  readonly delegates: FieldsOf<Delegate>;
  readonly venues: FieldsOf<Venue>;
  readonly rooms: FieldsOf<Room>;
  readonly items: FieldsOf<AnyItem>;
  readonly acceptances: FieldsOf<Acceptance>;
  readonly transfers: FieldsOf<Transfer>;
  readonly supportRequests: FieldsOf<SupportRequest>;
  readonly outcomes: FieldsOf<Outcome>;
  readonly followUps: FieldsOf<FollowUp>;
  readonly surveyAnswers: FieldsOf<SurveyAnswer>;
  readonly agreements: FieldsOf<Agreement>;
  readonly terms: FieldsOf<Term>;
  readonly benefits: FieldsOf<Benefit>;
  readonly claims: FieldsOf<Claim>;
  readonly clauses: FieldsOf<Clause>;
  readonly tasks: FieldsOf<Task>;
  readonly entryRules: FieldsOf<EntryRule>;
  readonly entryStates: FieldsOf<EntryState>;
  readonly roomShares: FieldsOf<RoomShare>;
  readonly announcements: FieldsOf<Announcement>;
} & typeof jointFields = {
  mission: {
    id: unsaid,
    titleFr: as('text', 'overview:missionForm.nameFr'),
    titleEn: as('text', 'overview:missionForm.nameEn'),
    kind: as({ words: 'common:missionKind' }, 'overview:missionForm.kind'),
    lifecycle: as({ words: 'common:lifecycle' }, 'overview:missionForm.lifecycle'),
    firstDay: as('date', 'overview:missionForm.firstDay'),
    lastDay: as('date', 'overview:missionForm.lastDay'),
    homePlaceFr: as('text', 'overview:missionForm.homePlaceFr'),
    homePlaceEn: as('text', 'overview:missionForm.homePlaceEn'),
    homeZone: as('zone', 'overview:missionForm.homeZone'),
    objectivesFr: as('prose', 'overview:missionForm.objectivesFr'),
    objectivesEn: as('prose', 'overview:missionForm.objectivesEn'),
    isSample: unsaid,
    zoneRelease: unsaid,
    publications: unsaid,
    marginBeforeFlight: as('minutes', 'overview:margins.field.marginBeforeFlight'),
    marginBeforeFlightOverBorder: as('minutes', 'overview:margins.field.marginBeforeFlightOverBorder'),
    marginBeforeTrainOrFerry: as('minutes', 'overview:margins.field.marginBeforeTrainOrFerry'),
    marginAfterFlight: as('minutes', 'overview:margins.field.marginAfterFlight'),
    marginAfterFlightOverBorder: as('minutes', 'overview:margins.field.marginAfterFlightOverBorder'),
    marginConnection: as('minutes', 'overview:margins.field.marginConnection'),
    marginConnectionOverBorder: as('minutes', 'overview:margins.field.marginConnectionOverBorder'),
    marginTransfer: as('minutes', 'overview:margins.field.marginTransfer'),
    marginMeal: as('minutes', 'overview:margins.field.marginMeal'),
    marginLongestDay: as('minutes', 'overview:margins.field.marginLongestDay'),
    marginRestAfterNightLeg: as('minutes', 'overview:margins.field.marginRestAfterNightLeg'),
    marginJetLag: as('minutes', 'overview:margins.field.marginJetLag'),
    marginJetLagDay: as('minutes', 'overview:margins.field.marginJetLagDay'),
    marginTravelDocumentDays: as('number', 'overview:margins.field.marginTravelDocumentDays'),
    marginEntryAuthorisationDays: as('number', 'overview:margins.field.marginEntryAuthorisationDays'),
    marginHostConfirmedDays: as('number', 'overview:margins.field.marginHostConfirmedDays'),
    marginSupportArrangedDays: as('number', 'overview:margins.field.marginSupportArrangedDays'),
  },
  destinations: {
    id: unsaid,
    placeFr: as('text', 'overview:missionForm.placeFr'),
    placeEn: as('text', 'overview:missionForm.placeEn'),
    zone: as('zone', 'overview:missionForm.zone'),
    order: as('order', 'history:field.order'),
  },
  organisations: {
    id: unsaid,
    name: as('text', 'delegation:column.name'),
    kind: as({ words: 'common:organisationKind' }, 'delegation:column.organisationKind'),
    isHost: as({ words: 'history:side' }, 'delegation:column.side'),
    city: as('text', 'delegation:column.organisationCity'),
    country: as('country', 'delegation:column.organisationCountry'),
    website: as('text', 'delegation:column.organisationWebsite'),
    email: as('text', 'delegation:column.organisationEmail'),
    phone: as('text', 'delegation:column.organisationPhone'),
    logo: as('order', 'directory:picture.logo'),
    memberOf: as({ many: 'organisations' }, 'delegation:sheet.memberOf'),
    profileFr: as('prose', 'delegation:sheet.profileFr'),
    profileEn: as('prose', 'delegation:sheet.profileEn'),
    seekingFr: as('prose', 'delegation:sheet.seekingFr'),
    seekingEn: as('prose', 'delegation:sheet.seekingEn'),
    offeringFr: as('prose', 'delegation:sheet.offeringFr'),
    offeringEn: as('prose', 'delegation:sheet.offeringEn'),
    tags: as('text', 'delegation:column.organisationTags'),
    directoryLink: unsaid,
    notes: as('prose', 'delegation:sheet.organisationNotes'),
  },
  people: {
    id: unsaid,
    givenName: as('text', 'delegation:column.givenName'),
    familyName: as('text', 'delegation:column.familyName'),
    organisation: as({ one: 'organisations' }, 'delegation:column.organisation'),
    jobTitleFr: as('text', 'history:field.jobTitleFr'),
    jobTitleEn: as('text', 'history:field.jobTitleEn'),
    email: as('text', 'delegation:column.email'),
    workPhone: as('text', 'delegation:column.workPhone'),
    mobilePhone: as('text', 'delegation:column.mobilePhone'),
    language: as({ words: 'common:language' }, 'delegation:column.language'),
    spokenLanguages: as('languages', 'delegation:column.spokenLanguages'),
    travelDocumentCountry: as('country', 'delegation:column.travelDocumentCountry'),
    travelDocumentExpiry: as('date', 'delegation:column.travelDocumentExpiry'),
    entryAuthorisation: as({ words: 'common:entryAuthorisation' }, 'delegation:sheet.entryAuthorisation'),
    entryAuthorisationExpiry: as('date', 'delegation:sheet.entryAuthorisationExpiry'),
    diets: as({ needs: 'diets' }, 'delegation:column.diets'),
    accessNeeds: as({ needs: 'accessNeeds' }, 'delegation:column.accessNeeds'),
    dietAndAccess: as('prose', 'delegation:sheet.dietAndAccess'),
    emergencyContact: as('prose', 'delegation:sheet.emergencyContact'),
    photo: as('order', 'directory:picture.photo'),
    tags: as('text', 'delegation:column.tags'),
    directoryLink: unsaid,
    notes: as('prose', 'delegation:sheet.personNotes'),
  },
  groups: {
    id: unsaid,
    nameFr: as('text', 'delegation:dialog.groupNameFr'),
    nameEn: as('text', 'delegation:dialog.groupNameEn'),
  },
  delegates: {
    id: unsaid,
    // The heading of the change names the person already, who is never changed into somebody else.
    person: unsaid,
    role: as({ words: 'common:delegateRole' }, 'delegation:column.role'),
    status: as({ words: 'common:delegateStatus' }, 'delegation:column.status'),
    invitedOn: as('date', 'delegation:standing.invitedOn'),
    registeredOn: as('date', 'delegation:standing.registeredOn'),
    vettedOn: as('date', 'delegation:standing.vettedOn'),
    confirmedOn: as('date', 'delegation:standing.confirmedOn'),
    withdrawnOn: as('date', 'delegation:standing.withdrawnOn'),
    statusReason: as('prose', 'delegation:standing.statusReason'),
    group: as({ one: 'groups' }, 'delegation:column.group'),
    notes: as('prose', 'delegation:sheet.delegateNotes'),
  },
  venues: {
    id: unsaid,
    nameFr: as('text', 'history:field.nameFr'),
    nameEn: as('text', 'history:field.nameEn'),
    address: as('text', 'venues:field.address'),
    city: as('text', 'delegation:column.organisationCity'),
    country: as('country', 'venues:field.country'),
    coordinates: as('text', 'venues:field.coordinates'),
    zone: as('zone', 'venues:field.zone'),
    capacity: as('number', 'venues:field.capacity'),
    organisation: as({ one: 'organisations' }, 'venues:field.organisation'),
    phone: as('text', 'venues:field.phone'),
    website: as('text', 'venues:field.website'),
    openingHours: as('hours', 'venues:section.hours'),
    isOpenOnHolidays: as('flag', 'venues:field.isOpenOnHolidays'),
    identityCheck: as({ words: 'venues:identityCheck' }, 'venues:field.identityCheck'),
    accessListDays: as('number', 'venues:field.accessListDays'),
    visitRulesFr: as('prose', 'history:field.visitRulesFr'),
    visitRulesEn: as('prose', 'history:field.visitRulesEn'),
    accessNotesFr: as('prose', 'history:field.accessFr'),
    accessNotesEn: as('prose', 'history:field.accessEn'),
    notes: as('prose', 'venues:field.notes'),
  },
  rooms: {
    id: unsaid,
    nameFr: as('text', 'history:field.nameFr'),
    nameEn: as('text', 'history:field.nameEn'),
    venue: as({ one: 'venues' }, 'itinerary:field.venue'),
    capacity: as('number', 'venues:field.capacity'),
    accessNotesFr: as('prose', 'history:field.accessFr'),
    accessNotesEn: as('prose', 'history:field.accessEn'),
  },
  items: itemFields,
  acceptances: {
    id: unsaid,
    finding: unsaid,
    fingerprint: unsaid,
    // The heading of the change says what was accepted, and its line when.
    titleFr: unsaid,
    titleEn: unsaid,
    acceptedAt: unsaid,
    reason: as('prose', 'history:field.reason'),
  },
  announcements: announcementFields,
  ...meetingFields,
  surveyAnswers: surveyFields,
  ...travelFields,
  supportRequests: supportFields,
  tasks: taskFields,
  ...jointFields,
  agreements: {
    id: unsaid,
    titleFr: as('text', 'agreements:field.titleFr'),
    titleEn: as('text', 'agreements:field.titleEn'),
    parties: as({ many: 'organisations' }, 'agreements:field.parties'),
    otherParties: as('text', 'agreements:field.otherParties'),
    purposeFr: as('prose', 'agreements:field.purposeFr'),
    purposeEn: as('prose', 'agreements:field.purposeEn'),
    clauses: as({ manyWords: 'agreements:clause' }, 'agreements:field.clauses'),
    notes: as('prose', 'agreements:field.notes'),
  },
  terms: termFields,
  benefits: {
    id: unsaid,
    titleFr: as('text', 'benefits:field.titleFr'),
    titleEn: as('text', 'benefits:field.titleEn'),
    kind: as({ words: 'common:benefitKind' }, 'benefits:field.kind'),
    grantedBy: as({ one: 'organisations' }, 'benefits:field.grantedBy'),
    membersOf: as({ one: 'organisations' }, 'benefits:field.membersOf'),
    agreement: as({ one: 'agreements' }, 'benefits:field.agreement'),
    territoryFr: as('text', 'benefits:field.territoryFr'),
    territoryEn: as('text', 'benefits:field.territoryEn'),
    allowance: as('allowance', 'benefits:field.allowance'),
    usedElsewhere: as('number', 'benefits:field.usedElsewhere'),
    unitFr: as('text', 'benefits:field.unitFr'),
    unitEn: as('text', 'benefits:field.unitEn'),
    claimFr: as('prose', 'benefits:field.claimFr'),
    claimEn: as('prose', 'benefits:field.claimEn'),
    validFrom: as('date', 'benefits:field.validFrom'),
    validTo: as('date', 'benefits:field.validTo'),
    notes: as('prose', 'benefits:field.notes'),
  },
  claims: {
    id: unsaid,
    benefit: as({ one: 'benefits' }, 'benefits:claim.benefit'),
    organisation: as({ one: 'organisations' }, 'benefits:claim.organisation'),
    day: as('date', 'benefits:claim.day'),
    quantity: as('number', 'benefits:claim.quantity'),
    standing: as('claimStanding', 'benefits:claim.standing'),
    item: as({ one: 'items' }, 'benefits:claim.item'),
    notes: as('prose', 'benefits:claim.notes'),
  },
  clauses: clauseFields,
};
