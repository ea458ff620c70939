import { foldText } from './foldText';

/**
 * By the letters of a name, without a collator: the same on every computer and whatever the identifiers, so that no file
 * and no page differs by chance.
 */
export function inLetterOrder<Named>(all: readonly Named[], nameOf: (one: Named) => string): Named[] {
  if (all.length < 2) return [...all];
  const key = (one: Named) => `${foldText(nameOf(one))} ${nameOf(one)}`;
  return [...all].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
