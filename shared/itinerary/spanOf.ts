import type { ItineraryItem } from '../model/itineraryItem';
import type { EpochMs } from '../time/epochMs';
import { instantOf } from '../time/instantOf';
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
  const start = startTimeOf(item);
  const end = endTimeOf(item);
  if (start === undefined || end === undefined) return undefined;
  const span = { start: instantOf(start), end: instantOf(end) };
  known.set(item, span);
  return span;
}
