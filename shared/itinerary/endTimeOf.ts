import { assertNever } from '../model/assertNever';
import type { ItineraryItem, Session } from '../model/itineraryItem';
import type { WallTime } from '../model/wallTime';
import { addMinutes } from '../time/addMinutes';
import { shiftDays } from '../time/shiftDays';

const minutesPerDay = 1440;

/** When an item ends, on the clock of the place where it ends; absent for a session that is not scheduled yet. */
export function endTimeOf(item: ItineraryItem): WallTime | undefined {
  switch (item.type) {
    case 'session':
      return item.start && sessionEnd(item, item.start);
    case 'leg':
      return item.arrival;
    case 'stay':
      return item.checkOut;
    case 'deadline':
      return item.due;
    default:
      return assertNever(item);
  }
}

/** Whole days are days of the calendar: the one on which clocks change has 23 or 25 hours and ends at midnight too. */
function sessionEnd({ allDay, minutes }: Session, start: WallTime): WallTime {
  return allDay ? shiftDays(start, Math.max(1, Math.round(minutes / minutesPerDay))) : addMinutes(start, minutes);
}
