import { assertNever } from './assertNever';
import type { ItineraryItem } from './itineraryItem';
import type { WallTime } from './wallTime';

/** The wall times that an item carries, by field name. Empty for a session that is not scheduled yet. */
export function timesOfItem(item: ItineraryItem): Readonly<Record<string, WallTime>> {
  switch (item.type) {
    case 'session':
      return item.start ? { start: item.start } : {};
    case 'leg':
      return { departure: item.departure, arrival: item.arrival };
    case 'stay':
      return { checkIn: item.checkIn, checkOut: item.checkOut };
    case 'deadline':
      return { due: item.due };
    default:
      return assertNever(item);
  }
}
