import { addDays } from '../time/addDays';
import type { DaySpan } from './daySpan';

/**
 * The unbroken periods in which something is in force: spans that overlap, or of which one begins on the day after the
 * other ends, are one. The spans come with the earliest first, as `termsOf` gives them.
 */
export function coversOf(spans: readonly DaySpan[]): readonly DaySpan[] {
  return spans.reduce<readonly DaySpan[]>((covers, { firstDay, lastDay }) => {
    const before = covers.at(-1);
    if (!before || firstDay > addDays(before.lastDay, 1)) return [...covers, { firstDay, lastDay }];
    const end = lastDay > before.lastDay ? lastDay : before.lastDay;
    return [...covers.slice(0, -1), { firstDay: before.firstDay, lastDay: end }];
  }, []);
}
