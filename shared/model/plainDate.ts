import { z } from 'zod';

/** A day of the proleptic Gregorian calendar, without a zone: `2026-06-22`. A day that does not exist is refused. */
export const plainDateSchema = z
  .string()
  .regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/)
  .refine(isDayOfCalendar, { error: 'no-such-day' })
  .brand<'PlainDate'>();
export type PlainDate = z.infer<typeof plainDateSchema>;

/** Whether `YYYY-MM-DD` names a day that exists. */
export function isDayOfCalendar(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const instant = new Date(Date.UTC(year, month - 1, day));
  return year >= 1000 && instant.getUTCMonth() === month - 1 && instant.getUTCDate() === day;
}
