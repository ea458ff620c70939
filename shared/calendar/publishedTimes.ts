import { plainDateSchema } from '../model/plainDate';
import type { PublishedEvent } from '../model/publication';
import { zoneIdSchema } from '../model/zoneId';
import { addDays } from '../time/addDays';
import type { EventEnd, EventTimes } from './eventTimes';

type PublishedEnds = Pick<PublishedEvent, 'start' | 'end'>;

/** When an event is, as the ledger keeps it: instants, because that is what was sent, whatever zone rules say later. */
export function publishedTimes(times: EventTimes): PublishedEnds {
  if (times.kind === 'all-day') return { start: times.firstDay, end: times.dayAfter };
  return { start: endText(times.start), ...(times.end && { end: endText(times.end) }) };
}

export function timesAsPublished({ start, end }: PublishedEnds): EventTimes {
  const from = endOf(start);
  if (from) return { kind: 'timed', start: from, end: end === undefined ? null : (endOf(end) ?? null) };
  const firstDay = plainDateSchema.parse(start);
  return { kind: 'all-day', firstDay, dayAfter: end === undefined ? addDays(firstDay, 1) : plainDateSchema.parse(end) };
}

function endText({ at, zone }: EventEnd): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z[${zone}]`;
}

/** Undefined for a day. */
function endOf(text: string): EventEnd | undefined {
  const [, at, zone] = /^(.+Z)\[(.+)\]$/.exec(text) ?? [];
  return at === undefined ? undefined : { at: Date.parse(at), zone: zoneIdSchema.parse(zone) };
}
