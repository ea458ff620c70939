import type { Mission } from '../model/mission';
import { calendarFileName } from './calendarFileName';
import type { CalendarPlan } from './calendarPlan';
import type { SentFiles } from './updateMessage';

/** What the calendar of a recipient is called, and the file with what is new in it. */
export function sentFileNames(
  { recipient, languages }: CalendarPlan,
  mission: Mission,
): SentFiles & { readonly update: string } {
  const [texts] = languages;
  const whole = calendarFileName(
    recipient,
    mission,
    texts,
    languages.map(({ locale }) => locale),
  );
  return { whole, update: whole.replace(/\.ics$/, `_${texts.say('fileUpdate')}.ics`) };
}
