import type { CalendarChoices } from '../model/calendarChoices';
import type { ItineraryItem } from '../model/itineraryItem';
import { kindChoiceOf } from '../model/kindChoiceOf';
import { calendarKindOf } from './calendarKindOf';
import { isDueDay } from './dueDays';
import { noParameters, type JCalComponent } from './jCal';

/**
 * The reminders of an event, as RFC 5545 section 3.6.6 has those that show a text. What is cancelled or done reminds nobody;
 * what lasts whole days begins at midnight, when nobody wants to hear of it; of a due day one hears when offices open.
 */
export function eventAlarms(
  item: ItineraryItem,
  choices: Pick<CalendarChoices, 'kinds'>,
  summary: string,
): readonly JCalComponent[] {
  if (item.status === 'cancelled' || (item.type === 'deadline' && item.isDone)) return [];
  if (item.type === 'session' && item.allDay) return [];
  const afterMidnight = isDueDay(item) ? 9 * 60 : 0;
  const { reminders } = kindChoiceOf(calendarKindOf(item), choices);
  return [...new Set(reminders)].map((minutes) => [
    'valarm',
    [
      ['action', noParameters, 'text', 'DISPLAY'],
      ['trigger', noParameters, 'duration', triggerOf(minutes - afterMidnight)],
      ['description', noParameters, 'text', summary],
    ],
    [],
  ]);
}

/** Before the beginning; after it where negative. Hours instead of days: a day of a duration may last 23 hours (RFC 5545 section 3.3.6), and clients differ. */
function triggerOf(minutes: number): string {
  if (minutes === 0) return 'PT0M';
  const [sign, length] = [minutes > 0 ? '-' : '', Math.abs(minutes)];
  return length % 60 === 0 ? `${sign}PT${length / 60}H` : `${sign}PT${length}M`;
}
