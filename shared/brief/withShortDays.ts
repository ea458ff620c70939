import { formatDateRange } from '../time/formatDateRange';
import type { BriefContext } from './briefContext';
import { capitalised } from './capitalised';
import type { DaySection } from './daySections';

/** With more entries than this a day begins a page of its own. */
const mostEntries = 2;

/**
 * Lets a day with hardly anything to say follow the day before it instead of beginning a page. Days on one page have one
 * named page, and so one head, which says from when to when they run.
 */
export function withShortDays(days: readonly DaySection[], { locale }: BriefContext): readonly DaySection[] {
  const groups: DaySection[][] = [];
  for (const day of days) {
    const before = groups.at(-1);
    if (before && isShort(day)) before.push(day);
    else groups.push([day]);
  }
  return groups.flatMap((group) => {
    const [first] = group;
    const last = group.at(-1);
    if (!first || !last || first === last) return group;
    const running = capitalised(formatDateRange(first.date, last.date, locale, { medium: 'paper' }));
    return group.map((day) => ({ ...day, page: first.id, running }));
  });
}

function isShort({ parts }: DaySection): boolean {
  const rows = parts.flatMap((part) => part.rows);
  return rows.length <= mostEntries && rows.every(({ meetings }) => meetings.length === 0);
}
