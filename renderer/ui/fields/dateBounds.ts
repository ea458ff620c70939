import type { CalendarDate } from '@internationalized/date';
import { toCalendarDate } from './plainDate';

/** First and last day that can be chosen, as `2026-06-22`. */
export interface DateBounds {
  minValue?: string | undefined;
  maxValue?: string | undefined;
}

export function dateBounds({ minValue, maxValue }: DateBounds): { minValue?: CalendarDate; maxValue?: CalendarDate } {
  const min = toCalendarDate(minValue);
  const max = toCalendarDate(maxValue);
  return { ...(min ? { minValue: min } : {}), ...(max ? { maxValue: max } : {}) };
}
