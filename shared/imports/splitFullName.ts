export interface NameParts {
  readonly givenName: string;
  readonly familyName: string;
}

/** Words that begin a family name: « de la Durantaye », « van Dyk », « St-Onge », « El Amrani ». */
const particles = new Set(
  'de du des la le les van von der den da dos di del della st saint el al ben bin ibn ter ten mac mc o'.split(' '),
);

const civility = /^(?:m|mr|mme|mrs|ms|mlle|miss|mx|dr|dre|prof|me)\.?\s+(?=\S)/i;

/**
 * Splits a whole name. « Tremblay, Élodie » and « TREMBLAY Élodie » say which is which; otherwise the last word is the
 * family name, with the particles before it. A single word is a family name, because directories sort by it.
 */
export function splitFullName(name: string): NameParts {
  const bare = name.replace(civility, '').trim();
  const comma = /^([^,]+),\s*([^,]+)$/.exec(bare);
  if (comma?.[1] && comma[2]) return { givenName: comma[2].trim(), familyName: comma[1].trim() };
  const words = bare.split(/\s+/);
  const capitals = words.map((word) => /^[\p{Lu}\p{M}'’.-]{2,}$/u.test(word) && /\p{Lu}.*\p{Lu}/u.test(word));
  if (capitals.some(Boolean) && !capitals.every(Boolean)) return byCapitals(words, capitals);
  const start = startOfFamilyName(words);
  return { givenName: words.slice(0, start).join(' '), familyName: words.slice(start).join(' ') };
}

function byCapitals(words: readonly string[], capitals: readonly boolean[]): NameParts {
  const pick = (wanted: boolean): string => words.filter((_, index) => capitals[index] === wanted).join(' ');
  return { givenName: pick(false), familyName: pick(true) };
}

function startOfFamilyName(words: readonly string[]): number {
  const found = words.findIndex((word, index) => index > 0 && particles.has(word.toLowerCase().replace(/\W/g, '')));
  return found > 0 && found < words.length - 1 ? found : Math.max(0, words.length - 1);
}
