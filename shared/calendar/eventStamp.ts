import { instantSchema, type Instant } from '../model/instant';
import { epochMsOfInstant } from '../time/epochMsOfInstant';
import type { EventChange } from './eventChange';

/** What a client compares to know which of two versions of an event is the later (RFC 5546 section 2.1.5). */
export interface EventStamp {
  readonly sequence: number;
  /** DTSTAMP and LAST-MODIFIED. */
  readonly at: Instant;
}

/**
 * Nothing changed: as it was sent. First time: the revision of the item and when it was edited, which is what calendars said
 * before there was a ledger; now, where nobody knows. Otherwise one more than was sent, and never less than the revision: an earlier release may have
 * sent that since. Time never runs backwards either, though clocks of computers do.
 *
 * @param revision of the item, as far as it is still in the mission
 */
export function eventStamp(change: EventChange, revision: number, now: Instant): EventStamp {
  if (change.kind === 'unchanged') return { sequence: change.before.sequence, at: change.before.at };
  if (change.kind === 'new') return { sequence: change.now.revision, at: change.now.changedAt ?? now };
  const { sequence, at } = change.before;
  return { sequence: Math.max(sequence + 1, revision), at: laterThan(at, now) };
}

function laterThan(before: Instant, now: Instant): Instant {
  if (now > before) return now;
  return instantSchema.parse(`${new Date(epochMsOfInstant(before) + 1000).toISOString().slice(0, 19)}Z`);
}
