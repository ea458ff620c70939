import type { Delegate } from '../model/delegate';
import type { Locale } from '../model/locale';
import type { Mission } from '../model/mission';
import type { Organisation } from '../model/organisation';
import type { Person } from '../model/person';
import { directoryOrder } from './directoryOrder';
import { inDirectoryOrder } from './inDirectoryOrder';

export interface Member {
  readonly delegate: Delegate;
  readonly person: Person;
}

/** The people of the delegation who have not withdrawn, in the order of a directory in that language. */
export function delegationOf(mission: Mission, locale: Locale): readonly Member[] {
  const members = Object.values(mission.delegates)
    .filter(({ deleted, status }) => !deleted && status !== 'withdrawn')
    .flatMap((delegate) => {
      const person = mission.people[delegate.person];
      return person ? [{ delegate, person }] : [];
    });
  return inDirectoryOrder(members, ({ person }) => person, locale);
}

/** Organisations that travel or that receive, from A to Z in that language. */
export function organisationsWhere(mission: Mission, isHost: boolean, locale: Locale): readonly Organisation[] {
  const compare = directoryOrder(locale);
  return Object.values(mission.organisations)
    .filter((organisation) => organisation.isHost === isHost)
    .sort((a, b) => compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
}
