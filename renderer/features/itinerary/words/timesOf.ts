import { endTimeOf } from '../../../../shared/itinerary/endTimeOf';
import { startTimeOf } from '../../../../shared/itinerary/startTimeOf';
import type { ItineraryItem } from '../../../../shared/model/itineraryItem';
import type { Locale } from '../../../../shared/model/locale';
import { partsOfWallTime } from '../../../../shared/model/wallTime';
import { clockWords, type ClockWords, type DayPage } from './clockWords';

/** From when to when, each end on its own place's clock. */
export interface ItemTimes {
  readonly start: ClockWords;
  /** Absent for a moment: a deadline, a session without length. */
  readonly end?: ClockWords;
}

/** The times of an item as a page says them; absent while it has none. Two ends on one clock name its zone once, at the start. */
export function timesOf(item: ItineraryItem, page: DayPage, locale: Locale): ItemTimes | undefined {
  const start = startTimeOf(item);
  const end = endTimeOf(item);
  if (start === undefined || end === undefined) return undefined;
  const from = clockWords(start, page, locale);
  if (end === start) return { start: from };
  const until = clockWords(end, page, locale);
  if (partsOfWallTime(start).zone !== partsOfWallTime(end).zone) return { start: from, end: until };
  const { zone: _said, ...bare } = until;
  return { start: from, end: from.day === until.day ? { time: until.time } : bare };
}
