import type { Mission } from '../model/mission';
import type { Organisation } from '../model/organisation';

/** The organisations that send somebody who has not withdrawn, by name. */
export function visitorsOf(mission: Pick<Mission, 'delegates' | 'people' | 'organisations'>): readonly Organisation[] {
  const sending = Object.values(mission.delegates)
    .filter(({ deleted, status }) => !deleted && status !== 'withdrawn')
    .flatMap(({ person }) => mission.people[person]?.organisation ?? []);
  return [...new Set(sending)]
    .flatMap((id) => mission.organisations[id] ?? [])
    .sort((one, other) => one.name.localeCompare(other.name, 'fr-CA'));
}
