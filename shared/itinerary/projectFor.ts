import type { z } from 'zod';
import { acceptanceSchema } from '../model/acceptance';
import { announcementSchema } from '../model/announcement';
import { agreementSchema } from '../model/agreement';
import { assertNever } from '../model/assertNever';
import type { Audience } from '../model/audience';
import { benefitSchema } from '../model/benefit';
import { budgetLineSchema } from '../model/budgetLine';
import { claimSchema } from '../model/claim';
import { clauseSchema } from '../model/clause';
import { delegateSchema } from '../model/delegate';
import { destinationSchema } from '../model/destination';
import { entryRuleSchema } from '../model/entryRule';
import { entryStateSchema } from '../model/entryState';
import { followUpSchema } from '../model/followUp';
import { groupSchema } from '../model/group';
import { guestSchema } from '../model/guest';
import type { DelegateId, ItemId } from '../model/identifier';
import { idsIn } from '../model/idsIn';
import { deadlineSchema, legSchema, sessionSchema, staySchema, type ItineraryItem } from '../model/itineraryItem';
import { marginFields } from '../model/marginFields';
import type { Mission } from '../model/mission';
import { organisationSchema } from '../model/organisation';
import { outcomeSchema } from '../model/outcome';
import { personSchema } from '../model/person';
import { roomSchema } from '../model/room';
import { roomShareSchema } from '../model/roomShare';
import { setOfIds } from '../model/setOfIds';
import { type SupportRequest, supportRequestSchema } from '../model/supportRequest';
import { surveyAnswerSchema } from '../model/surveyAnswer';
import { taskSchema } from '../model/task';
import { termSchema } from '../model/term';
import { transferSchema } from '../model/transfer';
import { venueSchema } from '../model/venue';
import { isVisibleTo } from './isVisibleTo';
import { participantsOf } from './participantsOf';
import { withoutPreparation } from './preparation';
import { readableFields } from './readableFields';

/** Who receives something that leaves the application. */
export interface Reader {
  readonly audience: Audience;
  /** A delegate reading for themself, who may see the booking references of their own legs. */
  readonly delegate?: DelegateId;
}

/**
 * The mission as a reader may have it: everything that is printed, sent or published is made from this and from nothing
 * else. Deleted records and items meant for a narrower circle are gone; so is every field, as the schemas name its
 * audience. The lifecycle reads `released` to everyone but coordinators.
 */
export function projectFor(mission: Mission, reader: Reader): Mission {
  const { audience } = reader;
  const isCoordinator = isVisibleTo('coordinators', audience);
  const { objectivesFr, objectivesEn, ...rest } = isCoordinator ? mission : withoutMargins(mission);
  return {
    ...rest,
    ...(isVisibleTo('delegation', audience) && {
      ...(objectivesFr !== undefined && { objectivesFr }),
      ...(objectivesEn !== undefined && { objectivesEn }),
    }),
    lifecycle: isCoordinator ? mission.lifecycle : 'released',
    zoneRelease: isCoordinator ? mission.zoneRelease : '',
    publications: isCoordinator ? mission.publications : {},
    destinations: readableRecords(destinationSchema, mission.destinations, audience),
    organisations: readableRecords(organisationSchema, mission.organisations, audience),
    people: readableRecords(personSchema, mission.people, audience),
    groups: readableRecords(groupSchema, mission.groups, audience),
    delegates: readableRecords(delegateSchema, mission.delegates, audience),
    venues: readableRecords(venueSchema, mission.venues, audience),
    rooms: readableRecords(roomSchema, mission.rooms, audience),
    items: readableItems(mission, reader),
    acceptances: readableRecords(acceptanceSchema, mission.acceptances, audience),
    transfers: readableRecords(transferSchema, mission.transfers, audience),
    supportRequests: readableRequests(mission, audience),
    agreements: readableRecords(agreementSchema, mission.agreements, audience),
    terms: readableRecords(termSchema, mission.terms, audience),
    benefits: readableRecords(benefitSchema, mission.benefits, audience),
    claims: readableRecords(claimSchema, mission.claims, audience),
    clauses: readableClauses(mission, audience),
    tasks: readableTasks(mission, audience),
    entryRules: readableRecords(entryRuleSchema, mission.entryRules, audience),
    entryStates: readableRecords(entryStateSchema, mission.entryStates, audience),
    roomShares: readableRecords(roomShareSchema, mission.roomShares, audience),
    announcements: readableAnnouncements(mission, audience),
    guests: readableGuests(mission, audience),
    budgetLines: readableRecords(budgetLineSchema, mission.budgetLines, audience),
    ...readableResults(mission, audience),
  };
}

/** What came of the mission. */
function readableResults(
  { outcomes, followUps, surveyAnswers }: Mission,
  audience: Audience,
): Pick<Mission, 'outcomes' | 'followUps' | 'surveyAnswers'> {
  return {
    outcomes: readableRecords(outcomeSchema, outcomes, audience),
    followUps: readableRecords(followUpSchema, followUps, audience),
    surveyAnswers: readableRecords(surveyAnswerSchema, surveyAnswers, audience),
  };
}

/** What coordinators plan with is for them alone. */
function withoutMargins(mission: Mission): Mission {
  const others = Object.entries(mission).filter(([name]) => !Object.hasOwn(marginFields, name));
  return Object.fromEntries(others) as Mission;
}

type Deletable = { readonly deleted?: true | undefined };

function readableRecords<Id extends string, T extends Deletable>(
  schema: z.ZodObject,
  records: Record<Id, T>,
  audience: Audience,
): Record<Id, T> {
  const readable = Object.entries<T>(records).flatMap(([id, record]) => {
    const shown = record.deleted ? undefined : readableFields(schema, record, audience);
    return shown ? [[id, shown] as const] : [];
  });
  return Object.fromEntries(readable) as Record<Id, T>;
}

function readableItems(mission: Mission, reader: Reader): Mission['items'] {
  const readable = Object.values(mission.items).flatMap((item) => {
    if (item.deleted || !isVisibleTo(item.audience, reader.audience)) return [];
    const shown = readableFields(schemaOf(item), item, reader.audience);
    if (!shown) return [];
    const told = reader.audience === 'hosts' ? withoutPreparation(shown) : shown;
    return [[item.id, withOwnBooking(mission, told, item, reader)] as const];
  });
  return Object.fromEntries(readable);
}

/** Of the items that a request serves, a reader learns of those that they may know. */
function readableRequests(mission: Mission, audience: Audience): Mission['supportRequests'] {
  const meant = Object.entries(mission.supportRequests).filter(([, request]) =>
    isVisibleTo(request.audience, audience),
  );
  const requests = readableRecords(supportRequestSchema, Object.fromEntries(meant), audience);
  return Object.fromEntries(
    Object.entries(requests).map(([id, request]) => [
      id,
      { ...request, items: readableSet(request.items, mission, audience) },
    ]),
  );
}

/** Of the events that are announced, a reader learns of those that they may know. */
function readableAnnouncements(mission: Mission, audience: Audience): Mission['announcements'] {
  const announcements = readableRecords(announcementSchema, mission.announcements, audience);
  return Object.fromEntries(
    Object.entries(announcements).map(([id, announcement]) => [
      id,
      { ...announcement, items: readableSet(announcement.items, mission, audience) },
    ]),
  );
}

/** Of what shows that a clause was kept, a reader learns of the items that they may know. */
function readableClauses(mission: Mission, audience: Audience): Mission['clauses'] {
  const clauses = readableRecords(clauseSchema, mission.clauses, audience);
  const isCoordinator = isVisibleTo('coordinators', audience);
  return Object.fromEntries(
    Object.entries(clauses).map(([id, clause]) => [
      id,
      {
        ...clause,
        items: readableSet(clause.items, mission, audience),
        outcomes: isCoordinator ? clause.outcomes : {},
      },
    ]),
  );
}

/** A task is read without the item that it prepares, where its reader may not know of that. */
function readableTasks(mission: Mission, audience: Audience): Mission['tasks'] {
  const meant = Object.entries(mission.tasks).filter(([, task]) => isVisibleTo(task.audience, audience));
  const tasks = readableRecords(taskSchema, Object.fromEntries(meant), audience);
  return Object.fromEntries(
    Object.entries(tasks).map(([id, { item, ...task }]) => [
      id,
      item !== undefined && isReadableItem(item, mission, audience) ? { ...task, item } : task,
    ]),
  );
}

/** Who is invited is read with the activity, or not at all. */
function readableGuests(mission: Mission, audience: Audience): Mission['guests'] {
  const meant = Object.entries(mission.guests).filter(([, { item }]) => isReadableItem(item, mission, audience));
  return readableRecords(guestSchema, Object.fromEntries(meant), audience);
}

function readableSet(items: SupportRequest['items'], mission: Mission, audience: Audience): SupportRequest['items'] {
  return setOfIds(idsIn(items).filter((id) => isReadableItem(id, mission, audience)));
}

function isReadableItem(id: ItemId, mission: Mission, audience: Audience): boolean {
  const item = mission.items[id];
  return item !== undefined && !item.deleted && isVisibleTo(item.audience, audience);
}

function withOwnBooking(
  mission: Mission,
  shown: ItineraryItem,
  item: ItineraryItem,
  { delegate }: Reader,
): ItineraryItem {
  if (shown.type !== 'leg' || item.type !== 'leg' || item.bookingReference === undefined) return shown;
  const isOwn = delegate !== undefined && participantsOf(mission, item).includes(delegate);
  return isOwn ? { ...shown, bookingReference: item.bookingReference } : shown;
}

function schemaOf(item: ItineraryItem): z.ZodObject {
  switch (item.type) {
    case 'session':
      return sessionSchema;
    case 'leg':
      return legSchema;
    case 'stay':
      return staySchema;
    case 'deadline':
      return deadlineSchema;
    default:
      return assertNever(item);
  }
}
