import type { CalendarPlan } from './calendarPlan';
import type { SentFiles } from './updateMessage';

/**
 * What the calendar of a recipient is called, and the file with what is new in it.
 *
 * @param whole what `calendarFileName` gives
 */
export function sentFileNames(
  whole: string,
  { languages: [texts] }: Pick<CalendarPlan, 'languages'>,
): SentFiles & { readonly update: string } {
  return { whole, update: whole.replace(/\.ics$/, `_${texts.say('fileUpdate')}.ics`) };
}
