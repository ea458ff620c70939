import type { ItineraryItem } from '../model/itineraryItem';
import type { EpochMs } from '../time/epochMs';
import { instantOf } from '../time/instantOf';
import { minuteMs } from '../time/minuteMs';
import { endTimeOf } from './endTimeOf';
import { startTimeOf } from './startTimeOf';

/** From when to when something lasts; `end` is the first instant after it. */
export interface Span {
  readonly start: EpochMs;
  readonly end: EpochMs;
}

/** Items are immutable, so what was computed of one holds as long as it lives; an edit makes a new one. */
const known = new WeakMap<ItineraryItem, Span>();

/** From when to when an item lasts; absent for a session that is not scheduled yet. */
export function spanOf(item: ItineraryItem): Span | undefined {
  const before = known.get(item);
  if (before) return before;
  const startTime = startTimeOf(item);
  if (startTime === undefined) return undefined;
  const start = instantOf(startTime);
  const span = { start, end: endOf(item, start) };
  known.set(item, span);
  return span;
}

/** Minutes that pass are the same on every clock, so only other ends are read from one. */
function endOf(item: ItineraryItem, start: EpochMs): EpochMs {
  if (item.type === 'session' && !item.allDay) return start + item.minutes * minuteMs;
  const endTime = endTimeOf(item);
  return endTime === undefined ? start : instantOf(endTime);
}
