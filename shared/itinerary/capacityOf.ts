import type { ItineraryItem } from '../model/itineraryItem';
import type { Mission } from '../model/mission';

/** How many people the room of a session holds, or its venue where no room is named; undefined where nobody entered it. */
export function capacityOf(
  item: ItineraryItem,
  { rooms, venues }: Pick<Mission, 'rooms' | 'venues'>,
): number | undefined {
  if (item.type !== 'session') return undefined;
  const place = item.room === undefined ? item.venue && venues[item.venue] : rooms[item.room];
  return place ? place.capacity : undefined;
}
