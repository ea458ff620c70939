import { indexMission } from '../../itinerary/indexMission';
import { isAtOnce } from '../../itinerary/isAtOnce';
import { participantsOf } from '../../itinerary/participantsOf';
import type { Session } from '../../model/itineraryItem';
import type { Mission } from '../../model/mission';
import type { Room } from '../../model/room';
import { spanOf } from '../../itinerary/spanOf';
import { busyEntries } from '../busyEntries';

/** The other rooms of a session's venue that are free at its time and hold its people, the smallest first. */
export function freeRooms(mission: Mission, session: Session): readonly Room[] {
  const span = spanOf(session);
  if (!span) return [];
  const people = participantsOf(mission, session).length + Object.keys(session.hostContacts).length;
  const taken = new Set(
    busyEntries(indexMission(mission).entries).flatMap((entry) => {
      const { item } = entry;
      return item.type === 'session' && item.room !== undefined && isAtOnce(entry, span) ? [item.room] : [];
    }),
  );
  return Object.values(mission.rooms)
    .filter(({ id, venue, deleted }) => !deleted && venue === session.venue && id !== session.room && !taken.has(id))
    .filter(({ capacity }) => capacity === undefined || capacity >= people)
    .sort((a, b) => (a.capacity ?? Infinity) - (b.capacity ?? Infinity) || (a.id < b.id ? -1 : 1));
}
