import type { Delegate } from '../model/delegate';
import type { Mission } from '../model/mission';

/** The delegates, withdrawn ones included, in the order of directories: family name, given name. */
export function delegatesOf(mission: Mission): readonly Delegate[] {
  return Object.values(mission.delegates)
    .filter(({ deleted }) => !deleted)
    .map((delegate) => ({ delegate, name: sortNameOf(mission, delegate) }))
    .sort((a, b) => compare(a.name, b.name) || compare(a.delegate.id, b.delegate.id))
    .map(({ delegate }) => delegate);
}

/** Accents and case do not count: Élise stands beside Eliot, whatever the language of the reader. */
function sortNameOf(mission: Mission, { person }: Delegate): string {
  const { familyName = '', givenName = '' } = mission.people[person] ?? {};
  return `${familyName}\u0000${givenName}`.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
