import type { Destination } from '../model/destination';
import type { Mission } from '../model/mission';

/** The places that the mission goes to, in the order of the visit. */
export function destinationsOf(mission: Pick<Mission, 'destinations'>): readonly Destination[] {
  return Object.values(mission.destinations)
    .filter(({ deleted }) => !deleted)
    .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}
