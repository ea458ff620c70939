import { addDays } from '../time/addDays';
import { coversOf } from './coversOf';
import type { DaySpan } from './daySpan';

/** The days of a span, such as a mission's, on which no term is in force, by unbroken periods; none where all are covered. */
export function uncoveredDays(terms: readonly DaySpan[], span: DaySpan): readonly DaySpan[] {
  const uncovered: DaySpan[] = [];
  let open = span.firstDay;
  for (const { firstDay, lastDay } of coversOf(terms)) {
    if (lastDay < open || firstDay > span.lastDay) continue;
    if (firstDay > open) uncovered.push({ firstDay: open, lastDay: addDays(firstDay, -1) });
    open = addDays(lastDay, 1);
  }
  if (open <= span.lastDay) uncovered.push({ firstDay: open, lastDay: span.lastDay });
  return uncovered;
}
