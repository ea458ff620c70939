import type { Person } from '../model/person';

/** Stands where a name stood. */
const gap = '…';

const word = /[\p{L}\p{N}]+/gu;
const emailAddress = /[^\s<>()]+@[^\s<>()]+/gu;

/**
 * Takes out of a text the names of these people, with or without the given name and in either order, their telephones,
 * and every e-mail address. A given name that stands alone stays: "Victoria" is also a place.
 */
export function nameEraser(people: readonly Person[]): (text: string) => string {
  const byWord = new Map<string, Set<string>>();
  for (const spelling of people.flatMap(spellingsOf)) {
    const [first = ''] = wordsOf(spelling);
    byWord.set(first, (byWord.get(first) ?? new Set()).add(spelling));
  }
  return (text) => {
    const found = new Set(wordsOf(text).flatMap((each) => [...(byWord.get(each) ?? [])]));
    const unaddressed = text.replace(emailAddress, gap);
    return found.size === 0 ? unaddressed : unaddressed.replace(patternOf([...found]), gap);
  };
}

function spellingsOf({ givenName, familyName, workPhone, mobilePhone }: Person): readonly string[] {
  const [given, family] = [givenName.trim(), familyName.trim()];
  const both = given && family ? [`${given} ${family}`, `${family} ${given}`, `${family}, ${given}`] : [];
  const phones = [workPhone, mobilePhone].flatMap((phone) => phone?.trim() ?? []);
  return [...both, family || given, ...phones].filter((spelling) => wordsOf(spelling).length > 0);
}

function wordsOf(text: string): readonly string[] {
  return text.toLocaleLowerCase('fr').match(word) ?? [];
}

/** Whole words, the longest spelling first; a name in capitals is the same name. */
function patternOf(spellings: readonly string[]): RegExp {
  const longestFirst = [...spellings].sort((one, other) => other.length - one.length);
  const choices = longestFirst.map((spelling) =>
    spelling.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/\s+/g, '\\s+'),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${choices.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}
