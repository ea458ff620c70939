import { z } from 'zod';

/** ical.js gives a single value bare and several as a list. */
function listOf<Schema extends z.ZodType>(value: Schema) {
  return z
    .union([value.transform((one) => [one]), z.array(value).max(400)])
    .optional()
    .transform((values) => values ?? []);
}

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** `2SU`, `-1FR`, `MO` */
const weekdayInPeriodSchema = z
  .string()
  .regex(/^[+-]?\d{0,2}(?:SU|MO|TU|WE|TH|FR|SA)$/)
  .transform((text) => ({ weekday: weekdays.indexOf(text.slice(-2)), nth: Number(text.slice(0, -2)) || 0 }));

/**
 * A recurrence rule as calendars write them for meetings and for changes of clocks: days, weeks, months, years (RFC 5545
 * section 3.3.10). Hours, minutes, seconds, week numbers and days of the year are refused: nobody's agenda has them, and
 * with them `ical.js` never returns (`FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30`). Weekdays count from 0 = Sunday.
 */
export const recurrenceRuleSchema = z.strictObject({
  freq: z.enum(['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY']),
  interval: z.int().min(1).max(1_000).default(1),
  count: z.int().min(1).optional(),
  /** `2026-12-31` or `2026-12-31T00:00:00`, with Z where the start has a zone. */
  until: z.string().optional(),
  bymonth: listOf(z.int().min(1).max(12)),
  bymonthday: listOf(z.int().min(-31).max(31)),
  byday: listOf(weekdayInPeriodSchema),
  bysetpos: listOf(z.int().min(-366).max(366)),
  wkst: z
    .int()
    .min(1)
    .max(7)
    .default(2)
    .transform((day) => day - 1),
});
export type RecurrenceRule = z.infer<typeof recurrenceRuleSchema>;
