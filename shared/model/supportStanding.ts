import { z } from 'zod';
import { isDayOfCalendar, plainDateSchema, type PlainDate } from './plainDate';

export const supportStatusSchema = z.enum(['asked', 'promised', 'confirmed', 'done', 'declined']);
export type SupportStatus = z.infer<typeof supportStatusSchema>;

const pattern = new RegExp(`^(?<status>${supportStatusSchema.options.join('|')}) (?<since>\\d{4}-\\d{2}-\\d{2})$`);

/**
 * How far a request has come, and since which day: `promised 2026-05-20`. One scalar, so that of two people who each moved it
 * one is heard whole, and the day is never that of the other.
 */
export const supportStandingSchema = z
  .string()
  .regex(pattern)
  .refine((text) => isDayOfCalendar(text.slice(-10)), { error: 'no-such-day' });
export type SupportStanding = z.infer<typeof supportStandingSchema>;

export interface StandingParts {
  readonly status: SupportStatus;
  /** Day, by the calendar at home, on which it came to this. */
  readonly since: PlainDate;
}

export function standingParts(standing: SupportStanding): StandingParts {
  const { status, since } = pattern.exec(standing)?.groups ?? {};
  return { status: supportStatusSchema.parse(status), since: plainDateSchema.parse(since) };
}

export function standingOf({ status, since }: StandingParts): SupportStanding {
  return supportStandingSchema.parse(`${status} ${since}`);
}
