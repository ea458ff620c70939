import type { PlainDate } from '../model/plainDate';
import type { DaySpan } from './daySpan';

/** Whether a day is one of those of a span. */
export function isWithin({ firstDay, lastDay }: DaySpan, day: PlainDate): boolean {
  return firstDay <= day && day <= lastDay;
}
