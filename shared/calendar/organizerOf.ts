import type { Mission } from '../model/mission';
import { commonName } from './commonName';
import type { JCalProperty } from './jCal';

/** Nothing that would have to be escaped in a `mailto:` address (RFC 6068), so that an address is taken whole or not at all. */
const address = /^[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/;

/**
 * Who publishes the mission's calendars: its first coordinator with a work e-mail address. RFC 5546 section 3.2.1 asks every
 * published event for one; where there is none, none is invented, and the file then names no method either.
 */
export function organizerOf(mission: Mission): JCalProperty | undefined {
  const [coordinator] = Object.values(mission.delegates)
    .filter(({ role, status, deleted }) => role === 'coordinator' && status !== 'withdrawn' && !deleted)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(({ person }) => mission.people[person] ?? [])
    .filter(({ email, deleted }) => !deleted && address.test(email ?? ''));
  if (!coordinator) return undefined;
  const name = commonName(coordinator);
  return ['organizer', name === '' ? {} : { cn: name }, 'cal-address', `mailto:${coordinator.email}`];
}
