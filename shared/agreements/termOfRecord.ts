import type { Term } from '../model/term';
import type { DaySpan } from './daySpan';

/**
 * The term whose record a mission belongs to: the last that begins by its end. A term that ended before the mission is the one
 * whose renewal it bears on.
 *
 * @param terms the earliest first
 */
export function termOfRecord(terms: readonly Term[], { lastDay }: Pick<DaySpan, 'lastDay'>): Term | undefined {
  return terms.filter(({ firstDay }) => firstDay <= lastDay).at(-1) ?? terms[0];
}
