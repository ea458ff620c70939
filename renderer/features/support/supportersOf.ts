import type { Mission } from '../../../shared/model/mission';
import type { Organisation } from '../../../shared/model/organisation';

/** The organisations that something is asked of, by name. */
export function supportersOf(
  requests: Mission['supportRequests'],
  organisations: Mission['organisations'],
): readonly Organisation[] {
  const asked = new Set(
    Object.values(requests).flatMap(({ deleted, supporter }) => (deleted ? [] : (supporter ?? []))),
  );
  return [...asked]
    .flatMap((id) => organisations[id] ?? [])
    .sort((one, other) => one.name.localeCompare(other.name, 'fr-CA'));
}
