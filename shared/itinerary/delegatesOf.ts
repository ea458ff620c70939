import type { Delegate } from '../model/delegate';
import type { Mission } from '../model/mission';
import type { Person } from '../model/person';

/** Comes before every letter: shorter names first. */
const separator = '\u0000';

/** The delegates, withdrawn ones included, in the order of directories: family name, given name. */
export function delegatesOf(mission: Mission): readonly Delegate[] {
  return Object.values(mission.delegates)
    .filter(({ deleted }) => !deleted)
    .map((delegate) => ({ delegate, name: sortNameOf(mission, delegate) }))
    .sort((a, b) => compare(a.name, b.name) || compare(a.delegate.id, b.delegate.id))
    .map(({ delegate }) => delegate);
}

/** People are immutable, so what was computed of one holds as long as it lives; an edit makes a new one. */
const known = new WeakMap<Person, string>();

/** Accents and case do not count: Élise stands beside Eliot, whatever the language of the reader. */
function sortNameOf(mission: Mission, { person: id }: Delegate): string {
  const person = mission.people[id];
  if (!person) return separator;
  const before = known.get(person);
  if (before !== undefined) return before;
  const whole = `${person.familyName}${separator}${person.givenName}`;
  const name = whole.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  known.set(person, name);
  return name;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
