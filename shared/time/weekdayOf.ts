import type { PlainDate } from '../model/plainDate';

/** Day of the week, 1 = Monday … 7 = Sunday (ISO 8601). */
export function weekdayOf(date: PlainDate): number {
  return new Date(date).getUTCDay() || 7;
}
