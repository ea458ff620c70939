import { dayMs } from '../time/dayMs';
import type { RecurrenceRule } from './recurrenceRule';
import type { RuleDay } from './ruleDay';

/** Whether a day fits the BY… parts of a rule, or where it has none what the start implies (RFC 5545, table of section 3.3.10). */
export function matchesRule(rule: RecurrenceRule, start: RuleDay, day: RuleDay): boolean {
  if (rule.bymonth.length > 0 && !rule.bymonth.includes(day.month)) return false;
  if (rule.bymonthday.length > 0 && !isMonthDay(rule, day)) return false;
  if (rule.byday.length > 0) return rule.byday.some((wanted) => isWeekday(wanted, rule, day));
  if (rule.bymonthday.length > 0 || rule.freq === 'DAILY') return true;
  if (rule.freq === 'WEEKLY') return day.weekday === start.weekday;
  const isImpliedMonth = rule.freq === 'MONTHLY' || rule.bymonth.length > 0 || day.month === start.month;
  return isImpliedMonth && day.day === start.day;
}

function isMonthDay({ bymonthday }: RecurrenceRule, { day, daysInMonth }: RuleDay): boolean {
  return bymonthday.includes(day) || bymonthday.includes(day - daysInMonth - 1);
}

/** "The second Sunday" counts within the month, or within the year for a yearly rule that names no month. */
function isWeekday(wanted: RecurrenceRule['byday'][number], rule: RecurrenceRule, day: RuleDay): boolean {
  if (wanted.weekday !== day.weekday) return false;
  if (wanted.nth === 0 || rule.freq === 'DAILY' || rule.freq === 'WEEKLY') return true;
  const [before, after] = rule.freq === 'YEARLY' && rule.bymonth.length === 0 ? aroundInYear(day) : aroundInMonth(day);
  return wanted.nth > 0 ? Math.floor(before / 7) + 1 === wanted.nth : -Math.floor(after / 7) - 1 === wanted.nth;
}

/** Days before and after within the month. */
function aroundInMonth({ day, daysInMonth }: RuleDay): [number, number] {
  return [day - 1, daysInMonth - day];
}

function aroundInYear({ number, year }: RuleDay): [number, number] {
  return [number - Date.UTC(year, 0, 1) / dayMs, Date.UTC(year + 1, 0, 1) / dayMs - number - 1];
}
