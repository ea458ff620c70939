import { foldText } from '../text/foldText';

/** Something of the mission that a person names after a sign: a venue, a group, a person. */
export interface Named<T> {
  readonly value: T;
  /** As it may be called: in both languages, with and without its venue. */
  readonly names: readonly string[];
}

/** A whole name before beginnings of names, and those before words within them. */
export function matchNames<T>(query: string, among: readonly Named<T>[]): readonly Named<T>[] {
  const sought = foldText(query);
  if (sought === '') return [];
  const ranks: ((name: string) => boolean)[] = [
    (name) => name === sought,
    (name) => name.startsWith(sought),
    (name) => sought.split(' ').every((word) => ` ${name}`.includes(` ${word}`)),
  ];
  for (const fits of ranks) {
    const matches = among.filter(({ names }) => names.some((name) => fits(foldText(name))));
    if (matches.length > 0) return matches;
  }
  return [];
}
