import type { Locale } from '../model/locale';
import type { Person } from '../model/person';
import { directoryOrder } from './directoryOrder';

/** People by family name, then given name; who has only one name stands under it. */
export function inDirectoryOrder<Entry>(
  entries: readonly Entry[],
  personOf: (entry: Entry) => Person,
  locale: Locale,
): readonly Entry[] {
  const compare = directoryOrder(locale);
  return [...entries].sort((first, second) => {
    const [a, b] = [personOf(first), personOf(second)];
    return (
      compare(a.familyName || a.givenName, b.familyName || b.givenName) ||
      compare(a.givenName, b.givenName) ||
      (a.id < b.id ? -1 : 1)
    );
  });
}
