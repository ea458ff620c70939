import type { Guest } from '../model/guest';
import type { Mission } from '../model/mission';
import { foldForSearch } from '../text/foldForSearch';

/** Somebody of the mission by their name, and their organisation by its own; otherwise the words as they are. */
export function whoIs(
  name: string,
  organisation: string,
  mission: Pick<Mission, 'people' | 'organisations'>,
): Pick<Guest, 'person' | 'name' | 'organisation' | 'organisationName'> {
  const isCalled = (called: string, sought: string) => foldForSearch(called) === foldForSearch(sought);
  const person = Object.values(mission.people).find(
    (one) => !one.deleted && isCalled(`${one.givenName} ${one.familyName}`, name),
  );
  const house = Object.values(mission.organisations).find((one) => !one.deleted && isCalled(one.name, organisation));
  const from = house ? { organisation: house.id } : { organisationName: organisation };
  return { ...(person ? { person: person.id } : { name }), ...(organisation === '' ? {} : from) };
}
