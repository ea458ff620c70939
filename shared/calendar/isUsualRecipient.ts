import type { CalendarRecipient } from '../model/calendarRecipient';

/** Who gets a file where nobody chose: those who travel. What leaves the delegation is asked for by name. */
export function isUsualRecipient({ kind }: CalendarRecipient): boolean {
  return kind === 'delegate' || kind === 'group' || kind === 'mission';
}
