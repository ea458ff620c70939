import type { ItineraryItem } from '../model/itineraryItem';
import type { Mission } from '../model/mission';
import { indexMission } from './indexMission';

/** Sessions that wait for a time, the longest first: they are the hardest to place. */
export function unscheduledItems(mission: Mission): readonly ItineraryItem[] {
  const minutesOf = (item: ItineraryItem) => (item.type === 'session' ? item.minutes : 0);
  return [...indexMission(mission).unscheduled].sort((a, b) => minutesOf(b) - minutesOf(a) || (a.id < b.id ? -1 : 1));
}
