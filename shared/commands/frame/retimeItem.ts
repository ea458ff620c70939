import type { Draft } from 'immer';
import { assertNever } from '../../model/assertNever';
import type { ItineraryItem } from '../../model/itineraryItem';
import { partsOfWallTime, type WallTime } from '../../model/wallTime';
import { instantOf } from '../../time/instantOf';
import { minuteMs } from '../../time/minuteMs';
import { minutesBetween } from '../../time/minutesBetween';
import { wallTimeAt } from '../../time/wallTimeAt';

/** What an agenda says anew of when something is; what is absent stays. */
export interface NewTimes {
  readonly start?: WallTime;
  readonly minutes?: number;
  /** A time on the clock of its end, where the agenda names that. */
  readonly endsOn?: WallTime | undefined;
}

/** Moves or lengthens an item. What is due has no length. */
export function retimeItem(item: Draft<ItineraryItem>, times: NewTimes): void {
  switch (item.type) {
    case 'session':
      if (times.start) item.start = times.start;
      if (times.minutes !== undefined) item.minutes = times.minutes;
      break;
    case 'leg':
      [item.departure, item.arrival] = spanAfter(item.departure, item.arrival, times);
      break;
    case 'stay':
      [item.checkIn, item.checkOut] = spanAfter(item.checkIn, item.checkOut, times);
      break;
    case 'deadline':
      if (times.start) item.due = times.start;
      break;
    default:
      assertNever(item);
  }
}

function spanAfter(from: WallTime, to: WallTime, times: NewTimes): [WallTime, WallTime] {
  if (!times.start && times.minutes === undefined) return [from, to];
  const start = times.start ?? from;
  const minutes = times.minutes ?? minutesBetween(from, to);
  const { zone } = partsOfWallTime(times.endsOn ?? to);
  return [start, wallTimeAt(instantOf(start) + minutes * minuteMs, zone)];
}
