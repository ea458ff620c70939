import type { Draft } from 'immer';
import { assertNever } from '../../model/assertNever';
import type { ItineraryItem } from '../../model/itineraryItem';
import type { WallTime } from '../../model/wallTime';

/** Puts every time of a draft item through `shift`; an unscheduled session stays unscheduled. */
export function shiftItem(item: Draft<ItineraryItem>, shift: (time: WallTime) => WallTime): void {
  switch (item.type) {
    case 'session':
      if (item.start) item.start = shift(item.start);
      return;
    case 'leg':
      item.departure = shift(item.departure);
      item.arrival = shift(item.arrival);
      return;
    case 'stay':
      item.checkIn = shift(item.checkIn);
      item.checkOut = shift(item.checkOut);
      return;
    case 'deadline':
      item.due = shift(item.due);
      return;
    default:
      assertNever(item);
  }
}
