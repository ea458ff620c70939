import type { BudgetLine } from '../model/budgetLine';
import type { Delegate } from '../model/delegate';
import { missionIdSchema, type PersonId } from '../model/identifier';
import type { Instant } from '../model/instant';
import type { ItineraryItem } from '../model/itineraryItem';
import type { Mission } from '../model/mission';
import type { PlainDate } from '../model/plainDate';
import type { WallTime } from '../model/wallTime';
import { unbooked } from '../commands/frame/unbooked';
import { shiftItem } from '../commands/frame/shiftItem';
import { addDays } from '../time/addDays';
import { daysBetween } from '../time/daysBetween';
import { standingParts } from '../model/supportStanding';
import { resolveWallTime } from '../time/resolveWallTime';
import { shiftDays } from '../time/shiftDays';
import { askedAgain } from './askedAgain';
import { benefitAgain } from './benefitAgain';
import { taskAgain } from './taskAgain';
import type { CreationContext } from './createMission';

interface CopyContext extends Omit<CreationContext, 'today'> {
  readonly now: Instant;
  /** First day of the new mission, travel included. */
  readonly firstDay: PlainDate;
}

/**
 * A new mission from an earlier one: organisations, people, delegates, groups, venues, agreements with their benefits, and the programme, each
 * time on the same clock so many days later. What had been agreed is not: items are tentative and not booked, delegates invited,
 * no conflict is accepted, nothing has been published, support is asked for again and has no price yet,
 * no benefit is claimed, nobody is invited yet, what joint activities cost is an estimate again, every task is to do again.
 * What had been cancelled, withdrawn, declined or deleted is left behind. Identifiers inside stay; that of the mission is new, and
 * it is part of every calendar UID.
 */
export function copyMission(earlier: Mission, { newId, now, zoneRelease, firstDay }: CopyContext): Mission {
  const days = daysBetween(earlier.firstDay, firstDay);
  const delegates = living(earlier.delegates, ({ status }) => status !== 'withdrawn');
  const left = peopleLeft(earlier);
  return {
    ...earlier,
    id: missionIdSchema.parse(newId()),
    firstDay,
    lastDay: addDays(earlier.lastDay, days),
    lifecycle: 'planning',
    zoneRelease,
    destinations: living(earlier.destinations),
    organisations: living(earlier.organisations),
    people: living(earlier.people, ({ id }) => !left.has(id)),
    groups: living(earlier.groups),
    delegates: mapValues(delegates, invitedAgain),
    venues: living(earlier.venues),
    rooms: living(earlier.rooms),
    items: mapValues(
      living(earlier.items, ({ status }) => status !== 'cancelled'),
      (item) => again(item, days, delegates, now),
    ),
    transfers: living(earlier.transfers),
    supportRequests: mapValues(
      living(earlier.supportRequests, ({ standing }) => standingParts(standing).status !== 'declined'),
      (request) => askedAgain(request, days, earlier, now),
    ),
    agreements: living(earlier.agreements),
    terms: living(earlier.terms),
    benefits: mapValues(living(earlier.benefits), (benefit) => benefitAgain(benefit, earlier, firstDay)),
    tasks: mapValues(living(earlier.tasks), (task) => taskAgain(task, days, earlier)),
    entryRules: living(earlier.entryRules),
    budgetLines: mapValues(living(earlier.budgetLines), expectedAgain),
    ...begunAgain(earlier),
  };
}

/** What is noted of one mission alone: what came of it, who was let in, who slept where, what was done under clauses. */
function begunAgain({ clauses }: Mission) {
  return {
    acceptances: {},
    claims: {},
    clauses: mapValues(living(clauses), (clause) => ({ ...clause, items: {}, claims: {}, outcomes: {} })),
    entryStates: {},
    roomShares: {},
    announcements: {},
    guests: {},
    outcomes: {},
    followUps: {},
    surveyAnswers: {},
    publications: {},
  };
}

/** Nothing of how and when they came to be what they were a mission ago. */
function invitedAgain({ id, person, role, group, notes }: Delegate): Delegate {
  return { id, person, role, status: 'invited', ...(group && { group }), ...(notes && { notes }) };
}

/** What it came to is the best guess at what it will cost. */
function expectedAgain({ actual, ...line }: BudgetLine): BudgetLine {
  return actual === undefined ? line : { ...line, estimated: actual };
}

/** People who had withdrawn and whom nothing else in the mission speaks of. */
function peopleLeft({ delegates, items, supportRequests, tasks }: Mission): ReadonlySet<PersonId> {
  const left = new Set<PersonId>();
  for (const { status, deleted, person } of Object.values(delegates)) {
    if (status === 'withdrawn' && !deleted) left.add(person);
  }
  for (const { status, deleted, person } of Object.values(delegates)) {
    if (status !== 'withdrawn' && !deleted) left.delete(person);
  }
  for (const { hostContacts } of Object.values(items)) {
    for (const person of Object.keys(hostContacts)) left.delete(person as PersonId);
  }
  for (const { contact, owner } of Object.values(supportRequests)) {
    for (const person of [contact, owner]) if (person !== undefined) left.delete(person);
  }
  for (const { owner } of Object.values(tasks)) if (owner !== undefined) left.delete(owner);
  return left;
}

function again(
  item: ItineraryItem,
  days: number,
  delegates: Readonly<Record<string, Delegate>>,
  now: Instant,
): ItineraryItem {
  const plan = unbooked(item);
  shiftItem(plan, (time) => nearestThatExists(shiftDays(time, days)));
  for (const delegate of Object.keys(plan.delegates)) {
    if (!Object.hasOwn(delegates, delegate)) delete plan.delegates[delegate as keyof typeof plan.delegates];
  }
  return { ...plan, revision: 0, changedAt: now };
}

/** A day on which clocks change is met so seldom that the copy is not refused for it: the next time that exists, or the first of two. */
function nearestThatExists(time: WallTime): WallTime {
  const resolved = resolveWallTime(time);
  if (resolved.ok || resolved.error.code === 'unknown-zone') return time;
  return resolved.error.code === 'wall-time-skipped' ? resolved.error.after : resolved.error.first.wallTime;
}

function living<Id extends string, T extends { readonly deleted?: true | undefined }>(
  records: Record<Id, T>,
  isWanted: (record: T) => boolean = () => true,
): Record<Id, T> {
  const kept = Object.entries<T>(records).filter(([, record]) => !record.deleted && isWanted(record));
  return Object.fromEntries(kept) as Record<Id, T>;
}

function mapValues<Id extends string, T>(records: Record<Id, T>, change: (record: T) => T): Record<Id, T> {
  const changed = Object.entries<T>(records).map(([id, record]) => [id, change(record)]);
  return Object.fromEntries(changed) as Record<Id, T>;
}
