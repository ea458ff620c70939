import type { CalendarChoices } from '../model/calendarChoices';
import type { ItineraryItem } from '../model/itineraryItem';
import { kindChoiceOf } from '../model/kindChoiceOf';
import { calendarKindOf } from './calendarKindOf';
import { noParameters, type JCalComponent } from './jCal';

/**
 * The reminders of an event, as RFC 5545 section 3.6.6 has those that show a text. What is cancelled or done reminds nobody;
 * what lasts whole days begins at midnight, when nobody wants to hear of it.
 */
export function eventAlarms(
  item: ItineraryItem,
  choices: Pick<CalendarChoices, 'kinds'>,
  summary: string,
): readonly JCalComponent[] {
  if (item.status === 'cancelled' || (item.type === 'deadline' && item.isDone)) return [];
  if (item.type === 'session' && item.allDay) return [];
  const { reminders } = kindChoiceOf(calendarKindOf(item), choices);
  return [...new Set(reminders)].map((minutes) => [
    'valarm',
    [
      ['action', noParameters, 'text', 'DISPLAY'],
      ['trigger', noParameters, 'duration', triggerOf(minutes)],
      ['description', noParameters, 'text', summary],
    ],
    [],
  ]);
}

/** Before the beginning. Hours instead of days: a day of a duration may last 23 hours (RFC 5545 section 3.3.6), and clients differ. */
function triggerOf(minutes: number): string {
  if (minutes === 0) return 'PT0M';
  return minutes % 60 === 0 ? `-PT${minutes / 60}H` : `-PT${minutes}M`;
}
