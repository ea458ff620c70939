import type { ItemId } from '../model/identifier';
import type { Instant } from '../model/instant';
import type { Mission } from '../model/mission';
import type { PublishedEvent } from '../model/publication';
import { digestOf } from '../text/digestOf';
import { dayMs } from '../time/dayMs';
import { epochMsOfInstant } from '../time/epochMsOfInstant';
import type { CalendarPlan } from './calendarPlan';
import type { EventChange } from './eventChange';
import { eventStamp, type EventStamp } from './eventStamp';
import type { EventTimes } from './eventTimes';
import { eventUid } from './eventUid';
import type { LastPublished } from './publicationLedger';
import { timesAsPublished } from './publishedTimes';
import { stampedEvent, type StampedEvent } from './stampedEvent';
import { withdrawnBody } from './withdrawnBody';

/** An event as it goes into a file, and into the ledger once that is written. */
export interface EventPublication {
  readonly item: ItemId;
  readonly times: EventTimes;
  readonly sequence: number;
  readonly digest: string;
  readonly published: PublishedEvent;
  /** Null for what no file mentions any more. */
  readonly event: StampedEvent | null;
  /** Undefined for what an earlier file withdrew. */
  readonly change: EventChange | undefined;
}

/** For how long files go on cancelling what was withdrawn, so that whoever missed an update learns of it from a later one. */
const mentionedForMs = 14 * dayMs;

/**
 * The events of a recipient's file: those planned, in the order of time, then those withdrawn. What was withdrawn two weeks
 * ago is left out once something else changes, and not before: a file in which nothing changed keeps its bytes.
 */
export function eventPublications(plan: CalendarPlan, mission: Mission, now: Instant): readonly EventPublication[] {
  const isChanged = plan.changes.some(({ kind }) => kind !== 'unchanged');
  const present = new Set<string>(plan.changes.map(({ item }) => item));
  const isStale = ({ at }: LastPublished) =>
    isChanged && epochMsOfInstant(now) - epochMsOfInstant(at) >= mentionedForMs;
  const earlier = [...(plan.ledger?.events ?? [])].filter(
    ([item, { state }]) => state === 'withdrawn' && !present.has(item),
  );
  return [
    ...plan.changes.map((change) => {
      const stamp = eventStamp(change, mission.items[change.item]?.revision ?? 0, now);
      return change.kind === 'withdrawn' ? withdrawal(change, stamp, plan) : planned(change, stamp, plan);
    }),
    ...earlier.map(([item, before]) => mention(item as ItemId, before, isStale(before), plan)),
  ];
}

function planned(
  change: Exclude<EventChange, { kind: 'withdrawn' }>,
  stamp: EventStamp,
  plan: CalendarPlan,
): EventPublication {
  const { item, times, body, state, start, end, summary, parts } = change.now;
  const { digest } = change.kind === 'unchanged' ? change.before : change.now;
  const published = { at: stamp.at, state, start, ...(end !== undefined && { end }), summary, parts };
  const event = stampedEvent(uidOf(item, plan), stamp, body);
  return { item, times, sequence: stamp.sequence, digest, published, event, change };
}

function withdrawal(
  change: Extract<EventChange, { kind: 'withdrawn' }>,
  stamp: EventStamp,
  plan: CalendarPlan,
): EventPublication {
  const { item, before } = change;
  const { state, start, end, parts } = before;
  const [{ say }] = plan.languages;
  // A cancelled event was already called so.
  const summary = state === 'cancelled' ? before.summary : say('cancelledTitle', { title: before.summary });
  const published = {
    at: stamp.at,
    state: 'withdrawn' as const,
    start,
    ...(end !== undefined && { end }),
    summary,
    parts,
  };
  const body = withdrawnBody(published, plan.organizer);
  const digest = digestOf(JSON.stringify(body));
  const event = stampedEvent(uidOf(item, plan), stamp, body);
  return { item, times: timesAsPublished(published), sequence: stamp.sequence, digest, published, event, change };
}

/** Withdrawn by an earlier file: said once more exactly as there, or left out from now on. */
function mention(item: ItemId, before: LastPublished, isStale: boolean, plan: CalendarPlan): EventPublication {
  const { sequence, digest, isDivided: _divided, ...published } = before;
  const event = stampedEvent(uidOf(item, plan), before, withdrawnBody(published, plan.organizer));
  return {
    item,
    times: timesAsPublished(published),
    sequence,
    digest,
    published: isStale ? { ...published, state: 'gone' } : published,
    event: isStale ? null : event,
    change: undefined,
  };
}

function uidOf(item: ItemId, { recipient, view }: CalendarPlan): string {
  return eventUid(item, recipient, view.id);
}
