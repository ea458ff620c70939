import { matchNames, type Named } from './matchNames';
import type { QuickSpan } from './quickEntry';

export interface FoundNamed<T> extends QuickSpan {
  /** None where the sign stands before nobody's name; several where the words fit them all. */
  readonly matches: readonly Named<T>[];
}

/**
 * What follows each of a sign: the longest run of words that names something, by its beginning or by words of it. Up to
 * the next sign or what was understood already.
 * @param text composed; @param masked its plain form with what was understood masked
 */
export function findNamed<T>(text: string, masked: string, sign: string, among: readonly Named<T>[]): FoundNamed<T>[] {
  const stretch = new RegExp(`(?<![\\p{L}\\d])[${sign}]\\s?([^@#+!\\uE000]+)`, 'gu');
  return [...masked.matchAll(stretch)].map((found) => {
    const from = found.index;
    const length = found[0].trimEnd().length;
    const offset = found[0].length - (found[1] ?? '').length;
    const words = [...text.slice(from + offset, from + length).matchAll(/[^\s,;]+/gu)];
    for (let count = words.length; count > 0; count -= 1) {
      const last = words[count - 1];
      const to = from + offset + (last ? last.index + last[0].length : 0);
      const matches = matchNames(text.slice(from + offset, to), among);
      if (matches.length > 0) return { from, to, matches };
    }
    return { from, to: from + length, matches: [] };
  });
}
