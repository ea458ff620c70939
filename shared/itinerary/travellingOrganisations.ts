import type { OrganisationId } from '../model/identifier';
import type { Mission } from '../model/mission';
import { delegatesOf } from './delegatesOf';

/** The organisations of the delegates who have not withdrawn, each once; one that was deleted is none. */
export function travellingOrganisations(mission: Mission): ReadonlySet<OrganisationId> {
  const { people, organisations } = mission;
  return new Set(
    delegatesOf(mission)
      .filter(({ status }) => status !== 'withdrawn')
      .flatMap(({ person }) => people[person]?.organisation ?? [])
      .filter((id) => organisations[id] && !organisations[id].deleted),
  );
}
