import type { CalendarCase } from './calendarCases';

/** The same with one recipient of each kind, whoever has the most in their calendar. */
export function oneOfEachKind({ name, files }: CalendarCase): CalendarCase {
  const fullestLast = [...files].sort((a, b) => a.expected().length - b.expected().length);
  return { name, files: [...new Map(fullestLast.map((file) => [file.recipient.kind, file])).values()] };
}
