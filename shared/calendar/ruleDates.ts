import ICAL from 'ical.js';
import type { JCalRule } from './jCal';

type RuleData = Parameters<typeof ICAL.Recur.fromData>[0];

/**
 * The clock readings of a recurrence rule from its first on, without end. Arithmetic on the calendar only: the start
 * carries no zone, so that the library cannot apply its own. Throws where the library does not understand the rule.
 *
 * @param start `2026-06-22T09:00:00` or `2026-06-22`
 */
export function* ruleDates(rule: JCalRule, start: string): Generator<string> {
  const iterator = ICAL.Recur.fromData({ ...rule } as RuleData).iterator(floatingTime(start));
  for (let next = iterator.next(); next; next = iterator.next()) yield next.toString();
}

function floatingTime(text: string): ICAL.Time {
  const [year, month, day, hour = 0, minute = 0, second = 0] = text.split(/[-T:]/).map(Number);
  return ICAL.Time.fromData({ year, month, day, hour, minute, second, isDate: !text.includes('T') });
}
