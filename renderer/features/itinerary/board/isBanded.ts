import type { ItineraryItem } from '../../../../shared/model/itineraryItem';

/** Stays, deadlines and whole days stand in the band above the hours. */
export function isBanded(item: ItineraryItem): boolean {
  return item.type === 'stay' || item.type === 'deadline' || (item.type === 'session' && item.allDay === true);
}
