import type { PersonId } from '../model/identifier';
import type { Mission } from '../model/mission';

/** A person as they are called in a sentence, given name first; empty where the mission does not have them. */
export function nameOfPerson(people: Mission['people'], id: PersonId | undefined): string {
  const { givenName = '', familyName = '' } = (id && people[id]) ?? {};
  return `${givenName} ${familyName}`.trim();
}
