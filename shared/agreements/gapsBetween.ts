import { addDays } from '../time/addDays';
import { coversOf } from './coversOf';
import type { DaySpan } from './daySpan';

/** The days between the first term and the last on which none is in force, by unbroken periods. */
export function gapsBetween(terms: readonly DaySpan[]): readonly DaySpan[] {
  const covers = coversOf(terms);
  return covers.slice(1).flatMap((next, index) => {
    const before = covers[index];
    return before ? [{ firstDay: addDays(before.lastDay, 1), lastDay: addDays(next.firstDay, -1) }] : [];
  });
}
