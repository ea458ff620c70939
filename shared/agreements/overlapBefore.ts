import { coversOf } from './coversOf';
import type { DaySpan } from './daySpan';

/**
 * The days of a term on which an earlier one holds too, from its first to the last of them; undefined where there are none. The
 * terms come with the earliest first, as `termsOf` gives them.
 */
export function overlapBefore(terms: readonly DaySpan[], term: DaySpan): DaySpan | undefined {
  const ends = coversOf(terms.slice(0, terms.indexOf(term))).at(-1)?.lastDay;
  if (ends === undefined || ends < term.firstDay) return undefined;
  return { firstDay: term.firstDay, lastDay: ends < term.lastDay ? ends : term.lastDay };
}
