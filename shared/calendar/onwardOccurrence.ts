import { clockMsOf } from '../time/clockMsOf';
import { dayMs } from '../time/dayMs';
import { addDays } from '../time/addDays';
import { localAtClockMs } from '../time/localAtClockMs';
import { instantOnClock } from './instantOnClock';
import type { SourceEvent } from './sourceEvent';
import type { OnwardChange } from './sourceSeries';
import type { SourceTime } from './sourceTime';

/** What an occurrence has become, and when it is now. */
export interface ChangedOccurrence {
  readonly source: SourceEvent;
  readonly start: SourceTime;
}

/**
 * An occurrence under the last change that holds from one on (RANGE=THISANDFUTURE), moved by as much as that one was (RFC
 * 5545 section 3.8.4.4). Undefined where none has begun.
 *
 * @param changes in any order
 */
export function onwardOccurrence(start: SourceTime, changes: Iterable<OnwardChange>): ChangedOccurrence | undefined {
  const at = orderOf(start);
  let last: OnwardChange | undefined;
  for (const change of changes) {
    if (orderOf(change.from) <= at && (!last || orderOf(last.from) < orderOf(change.from))) last = change;
  }
  if (!last) return undefined;
  return { source: last.source, start: moved(start, orderOf(last.source.start) - orderOf(last.from)) };
}

function moved(start: SourceTime, by: number): SourceTime {
  if (start.kind === 'date') return { kind: 'date', date: addDays(start.date, Math.round(by / dayMs)) };
  return { ...start, local: localAtClockMs(clockMsOf(start.local) + by) };
}

/** Where a time stands among those of its series, in milliseconds. */
function orderOf(time: SourceTime): number {
  if (time.kind === 'date') return Date.parse(time.date);
  return instantOnClock(time.local, time.clock) ?? clockMsOf(time.local);
}
