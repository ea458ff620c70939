import { assertNever } from '../model/assertNever';
import type { CalendarKind } from '../model/calendarKind';
import type { ItineraryItem } from '../model/itineraryItem';

export function calendarKindOf(item: ItineraryItem): CalendarKind {
  switch (item.type) {
    case 'session':
      return item.kind;
    case 'leg':
      return item.mode === 'flight' ? 'flight' : 'other-leg';
    case 'stay':
    case 'deadline':
      return item.type;
    default:
      return assertNever(item);
  }
}
