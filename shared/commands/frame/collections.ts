import type { z } from 'zod';
import { acceptanceSchema, type Acceptance } from '../../model/acceptance';
import { agreementSchema, type Agreement } from '../../model/agreement';
import { announcementSchema, type Announcement } from '../../model/announcement';
import { benefitSchema, type Benefit } from '../../model/benefit';
import { budgetLineSchema, type BudgetLine } from '../../model/budgetLine';
import { claimSchema, type Claim } from '../../model/claim';
import { clauseSchema, type Clause } from '../../model/clause';
import { delegateSchema, type Delegate } from '../../model/delegate';
import { destinationSchema, type Destination } from '../../model/destination';
import { entryRuleSchema, type EntryRule } from '../../model/entryRule';
import { entryStateSchema, type EntryState } from '../../model/entryState';
import { followUpSchema, type FollowUp } from '../../model/followUp';
import { groupSchema, type Group } from '../../model/group';
import { guestSchema, type Guest } from '../../model/guest';
import { itineraryItemSchema, type ItineraryItem } from '../../model/itineraryItem';
import type { Mission } from '../../model/mission';
import { organisationSchema, type Organisation } from '../../model/organisation';
import { outcomeSchema, type Outcome } from '../../model/outcome';
import { personSchema, type Person } from '../../model/person';
import { roomSchema, type Room } from '../../model/room';
import { roomShareSchema, type RoomShare } from '../../model/roomShare';
import { supportRequestSchema, type SupportRequest } from '../../model/supportRequest';
import { surveyAnswerSchema, type SurveyAnswer } from '../../model/surveyAnswer';
import { taskSchema, type Task } from '../../model/task';
import { termSchema, type Term } from '../../model/term';
import { transferSchema, type Transfer } from '../../model/transfer';
import { venueSchema, type Venue } from '../../model/venue';
import type { CollectionName } from '../domainError';

interface Records {
  readonly destinations: Destination;
  readonly organisations: Organisation;
  readonly people: Person;
  readonly groups: Group;
  readonly delegates: Delegate;
  readonly venues: Venue;
  readonly rooms: Room;
  readonly items: ItineraryItem;
  readonly acceptances: Acceptance;
  readonly transfers: Transfer;
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
  readonly entryRules: EntryRule;
  readonly entryStates: EntryState;
  readonly roomShares: RoomShare;
  readonly announcements: Announcement;
  readonly guests: Guest;
  readonly budgetLines: BudgetLine;
}

/** A record of one of the mission's collections. */
export type RecordOf<Name extends CollectionName> = Records[Name];

/** The schema of the records of each collection. */
export const recordSchemas: { readonly [Name in CollectionName]: z.ZodType<RecordOf<Name>> } = {
  destinations: destinationSchema,
  organisations: organisationSchema,
  people: personSchema,
  groups: groupSchema,
  delegates: delegateSchema,
  venues: venueSchema,
  rooms: roomSchema,
  items: itineraryItemSchema,
  acceptances: acceptanceSchema,
  transfers: transferSchema,
  supportRequests: supportRequestSchema,
  outcomes: outcomeSchema,
  followUps: followUpSchema,
  surveyAnswers: surveyAnswerSchema,
  agreements: agreementSchema,
  terms: termSchema,
  benefits: benefitSchema,
  claims: claimSchema,
  clauses: clauseSchema,
  tasks: taskSchema,
  entryRules: entryRuleSchema,
  entryStates: entryStateSchema,
  roomShares: roomShareSchema,
  announcements: announcementSchema,
  guests: guestSchema,
  budgetLines: budgetLineSchema,
};

export function isCollectionName(name: unknown): name is CollectionName {
  return typeof name === 'string' && Object.hasOwn(recordSchemas, name);
}

/** A record together with the name of its collection, so that a switch over the name knows the record. */
export type TaggedRecord = {
  [Name in CollectionName]: { readonly collection: Name; readonly record: RecordOf<Name> };
}[CollectionName];

/** The record with this identifier, deleted or not. */
export function taggedRecord(mission: Mission, collection: CollectionName, id: string): TaggedRecord | undefined {
  const records: Readonly<Record<string, RecordOf<CollectionName>>> = mission[collection];
  const record = Object.hasOwn(records, id) ? records[id] : undefined;
  // Collection and record come from the same key; the compiler cannot tie the two together.
  return record === undefined ? undefined : ({ collection, record } as TaggedRecord);
}
