import { publicMission } from '../brief/publicMission';
import { entriesOf } from '../itinerary/entriesOf';
import type { Session } from '../model/itineraryItem';
import type { Mission } from '../model/mission';

/** The events that may be announced, in the order of their beginning. */
export function publicEvents(mission: Mission): readonly Session[] {
  return entriesOf(Object.values(publicMission(mission).items)).flatMap(({ item }) =>
    item.type === 'session' ? [item] : [],
  );
}
