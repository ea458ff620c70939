import { firstLetter } from './firstLetter';

/** One or two letters for a disc beside a name: of the first and of the last word; nothing for an empty name. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => firstLetter(word ?? ''));
  return letters.join('').toLocaleUpperCase('fr-CA');
}
