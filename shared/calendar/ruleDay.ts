import { dayMs } from '../time/dayMs';

/** A day with what a recurrence rule asks of it. */
export interface RuleDay {
  /** Days since 1970-01-01. */
  readonly number: number;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly daysInMonth: number;
  /** 0 = Sunday. */
  readonly weekday: number;
}

const daysInMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function ruleDay(number: number): RuleDay {
  const date = new Date(number * dayMs);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + 1;
  const leapDay = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0;
  const daysInMonth = (daysInMonths[month - 1] ?? 0) + leapDay;
  return { number, year, month, day: date.getUTCDate(), daysInMonth, weekday: date.getUTCDay() };
}
