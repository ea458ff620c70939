import { assertNever } from '../model/assertNever';
import type { RecurrenceRule } from './recurrenceRule';
import type { RuleDay } from './ruleDay';

/** Number of the day, week, month or year in which a day lies; INTERVAL counts them, BYSETPOS counts within one. */
export function rulePeriod({ freq, wkst }: RecurrenceRule, { number, year, month }: RuleDay): number {
  switch (freq) {
    case 'DAILY':
      return number;
    case 'WEEKLY':
      // Day 0, 1 January 1970, was a Thursday (4).
      return Math.floor((number + 4 - wkst) / 7);
    case 'MONTHLY':
      return year * 12 + month;
    case 'YEARLY':
      return year;
    default:
      return assertNever(freq);
  }
}
