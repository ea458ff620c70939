import { CalendarDate, parseDate } from '@internationalized/date';

/** `2026-06-22` to react-aria's date; null for nothing or for text that is no date. */
export function toCalendarDate(text: string | null | undefined): CalendarDate | null {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const [year, month, day] = text.split('-').map(Number);
  const date = new CalendarDate(year ?? 0, month ?? 0, day ?? 0);
  return date.toString() === text ? parseDate(text) : null;
}
