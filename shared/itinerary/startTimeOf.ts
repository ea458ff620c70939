import { assertNever } from '../model/assertNever';
import type { ItineraryItem } from '../model/itineraryItem';
import type { WallTime } from '../model/wallTime';

/** When an item begins, on the clock of the place where it begins; absent for a session that is not scheduled yet. */
export function startTimeOf(item: ItineraryItem): WallTime | undefined {
  switch (item.type) {
    case 'session':
      return item.start;
    case 'leg':
      return item.departure;
    case 'stay':
      return item.checkIn;
    case 'deadline':
      return item.due;
    default:
      return assertNever(item);
  }
}
