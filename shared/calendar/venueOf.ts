import type { ItineraryItem } from '../model/itineraryItem';
import type { Mission } from '../model/mission';
import type { Venue } from '../model/venue';

/** Where a session or a stay is, if it is known. */
export function venueOf(item: ItineraryItem, { venues }: Mission): Venue | undefined {
  if (item.type !== 'session' && item.type !== 'stay') return undefined;
  return item.venue && venues[item.venue];
}
