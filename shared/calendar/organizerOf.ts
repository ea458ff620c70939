import type { Mission } from '../model/mission';
import { calendarAddress } from './calendarAddress';
import type { JCalProperty } from './jCal';

const known = new WeakMap<Mission, JCalProperty | undefined>();

/**
 * Who publishes the mission's calendars: its first coordinator with a work e-mail address; one object for one mission. RFC
 * 5546 section 3.2.1 asks every published event for one; where there is none, none is invented, and the file then names no
 * method either.
 */
export function organizerOf(mission: Mission): JCalProperty | undefined {
  if (!known.has(mission)) known.set(mission, firstCoordinator(mission));
  return known.get(mission);
}

function firstCoordinator(mission: Mission): JCalProperty | undefined {
  return Object.values(mission.delegates)
    .filter(({ role, status, deleted }) => role === 'coordinator' && status !== 'withdrawn' && !deleted)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(({ person }) => mission.people[person] ?? [])
    .map((person) => calendarAddress('organizer', person))
    .find((address) => address !== undefined);
}
