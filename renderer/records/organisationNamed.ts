import type { Mission } from '../../shared/model/mission';
import type { Organisation } from '../../shared/model/organisation';
import { foldForSearch } from '../../shared/text/foldForSearch';

/** The organisation of the mission that a person means by a name, without accents and case. */
export function organisationNamed(
  { organisations }: Pick<Mission, 'organisations'>,
  name: string,
): Organisation | undefined {
  const sought = foldForSearch(name);
  return Object.values(organisations).find((one) => !one.deleted && foldForSearch(one.name) === sought);
}
