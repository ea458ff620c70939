import type { CalendarFile } from '../../shared/calendar/calendarFor';
import type { CalendarPlan } from '../../shared/calendar/calendarPlan';

const known = new WeakMap<CalendarPlan, Uint8Array>();

/** A calendar in UTF-8; once for each plan, because a calendar in which nothing changed is written again as it was. */
export function calendarBytes({ plan, text }: Pick<CalendarFile, 'plan' | 'text'>): Uint8Array {
  const bytes = known.get(plan) ?? Buffer.from(text);
  known.set(plan, bytes);
  return bytes;
}
