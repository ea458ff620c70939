import { assertNever } from '../model/assertNever';
import type { ItineraryItem } from '../model/itineraryItem';
import type { WallTime } from '../model/wallTime';
import { minutesBetween } from '../time/minutesBetween';

/** When an item is, as an event says it. */
export interface ItemSpan {
  /** Absent while it is not scheduled. */
  readonly start: WallTime | undefined;
  readonly minutes: number;
  readonly allDay: boolean;
}

export function itemSpan(item: ItineraryItem): ItemSpan {
  switch (item.type) {
    case 'session':
      return { start: item.start, minutes: item.minutes, allDay: item.allDay ?? false };
    case 'leg':
      return between(item.departure, item.arrival);
    case 'stay':
      return between(item.checkIn, item.checkOut);
    case 'deadline':
      return { start: item.due, minutes: 0, allDay: false };
    default:
      return assertNever(item);
  }
}

function between(start: WallTime, end: WallTime): ItemSpan {
  return { start, minutes: minutesBetween(start, end), allDay: false };
}
