import { capacityOf } from '../../itinerary/capacityOf';
import { participantsOf } from '../../itinerary/participantsOf';
import { guestsOf } from '../../jointActivities/guestsOf';
import type { ItineraryItem } from '../../model/itineraryItem';
import type { Mission } from '../../model/mission';
import type { ConflictRule } from '../conflictRule';
import { itemFinding } from '../itemFinding';
import { placeInBoth } from '../placeInBoth';

/**
 * More people than the place of an activity holds, once the guests are counted who said that they come. Nobody counts twice:
 * a delegate or a contact who is on the list too is one. Where those who take part are too many without any guest, that is
 * `over-capacity`.
 */
export const guestsOverCapacity: ConflictRule = {
  id: 'guests-over-capacity',
  severity: 'risky',
  of: 'mission',
  find: ({ mission, entries }) =>
    entries.flatMap((entry) => {
      const capacity = capacityOf(entry.item, mission);
      if (capacity === undefined) return [];
      const there = peopleAt(mission, entry.item);
      const coming = guestsOf(mission, entry.item.id).filter(
        ({ standing, person }) =>
          (standing === 'accepted' || standing === 'attended') && !(person !== undefined && there.has(person)),
      );
      const count = there.size + coming.length;
      if (coming.length === 0 || count <= capacity || there.size > capacity) return [];
      const values = { place: placeInBoth(entry.item, mission), count, capacity, guests: coming.length };
      return [itemFinding({ rule: 'guests-over-capacity', severity: 'risky', entry, values })];
    }),
};

function peopleAt(mission: Mission, item: ItineraryItem): ReadonlySet<string> {
  const delegates = participantsOf(mission, item).flatMap((id) => mission.delegates[id]?.person ?? []);
  return new Set([...delegates, ...Object.keys(item.hostContacts)]);
}
