import { delegatesOf } from '../itinerary/delegatesOf';
import type { Delegate } from '../model/delegate';
import type { Mission } from '../model/mission';
import type { Organisation } from '../model/organisation';
import type { Person } from '../model/person';

export interface Member {
  readonly delegate: Delegate;
  readonly person: Person;
}

/** The people of the delegation who have not withdrawn, in the order of directories. */
export function delegationOf(mission: Mission): readonly Member[] {
  return delegatesOf(mission)
    .filter(({ status }) => status !== 'withdrawn')
    .flatMap((delegate) => {
      const person = mission.people[delegate.person];
      return person ? [{ delegate, person }] : [];
    });
}

/** Organisations that travel or that receive, from A to Z. */
export function organisationsWhere(mission: Mission, isHost: boolean): readonly Organisation[] {
  const collator = new Intl.Collator('fr', { sensitivity: 'base', numeric: true });
  return Object.values(mission.organisations)
    .filter((organisation) => organisation.isHost === isHost)
    .sort((a, b) => collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
}
