import { z } from 'zod';
import { isDayOfCalendar, plainDateSchema, type PlainDate } from './plainDate';

/** How far something has come, and the day, by the calendar at home, on which it came to this. */
export interface DatedStatus<Status extends string> {
  readonly status: Status;
  readonly since: PlainDate;
}

/**
 * A status and the day since when, `promised 2026-05-20`, as one scalar: of two people who each moved it one is heard whole, and
 * the day is never that of the other.
 */
export function datedStatus<const Status extends Readonly<Record<string, string>>>(statuses: z.ZodEnum<Status>) {
  const pattern = new RegExp(`^(?<status>${statuses.options.join('|')}) (?<since>\\d{4}-\\d{2}-\\d{2})$`);
  const schema = z
    .string()
    .regex(pattern)
    .refine((text) => isDayOfCalendar(text.slice(-10)), { error: 'no-such-day' });
  const read = (standing: string): DatedStatus<Status[keyof Status]> => {
    const { status, since } = pattern.exec(standing)?.groups ?? {};
    return { status: statuses.parse(status), since: plainDateSchema.parse(since) };
  };
  const write = ({ status, since }: DatedStatus<Status[keyof Status]>): string => schema.parse(`${status} ${since}`);
  return { schema, read, write };
}
