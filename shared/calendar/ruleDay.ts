import { dayMs } from '../time/dayMs';

/** A day with everything that a recurrence rule asks of it. */
export interface RuleDay {
  /** Days since 1970-01-01. */
  readonly number: number;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly daysInMonth: number;
  /** From 0. */
  readonly dayOfYear: number;
  readonly daysInYear: number;
  /** 0 = Sunday. */
  readonly weekday: number;
}

export function ruleDay(number: number): RuleDay {
  const date = new Date(number * dayMs);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth();
  const newYear = Date.UTC(year, 0, 1) / dayMs;
  return {
    number,
    year,
    month: month + 1,
    day: date.getUTCDate(),
    daysInMonth: new Date(Date.UTC(year, month + 1, 0)).getUTCDate(),
    dayOfYear: number - newYear,
    daysInYear: Date.UTC(year + 1, 0, 1) / dayMs - newYear,
    weekday: date.getUTCDay(),
  };
}
