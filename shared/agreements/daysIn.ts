import { daysBetween } from '../time/daysBetween';
import type { DaySpan } from './daySpan';

/** How many days a span has: one where it begins and ends on the same. */
export function daysIn({ firstDay, lastDay }: DaySpan): number {
  return daysBetween(firstDay, lastDay) + 1;
}
