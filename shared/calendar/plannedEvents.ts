import type { ItineraryItem } from '../model/itineraryItem';
import type { Mission } from '../model/mission';
import { failure, success, type Result } from '../model/result';
import type { CalendarError } from './calendarError';
import type { CalendarOptions } from './calendarOptions';
import type { CalendarRecipient } from './calendarRecipient';
import type { CalendarTexts } from './calendarTexts';
import { eventTimes, type EventTimes } from './eventTimes';
import { eventTitle } from './eventTitle';
import { isInCalendar } from './isInCalendar';

/** An item of the itinerary, with when it is. */
export interface PlannedEvent {
  readonly item: ItineraryItem;
  readonly times: EventTimes;
}

/** The scheduled items of a recipient in the order of time, then of identifiers: the same mission gives the same file. */
export function plannedEvents(
  recipient: CalendarRecipient,
  mission: Mission,
  { includeTentative }: Pick<CalendarOptions, 'includeTentative'>,
  texts: CalendarTexts,
): Result<readonly PlannedEvent[], CalendarError> {
  const events: PlannedEvent[] = [];
  for (const item of Object.values(mission.items)) {
    if (!isInCalendar(item, recipient, mission)) continue;
    if (item.status === 'tentative' && !includeTentative) continue;
    const times = eventTimes(item);
    if (!times.ok) {
      const title = eventTitle(item, texts);
      return failure({ code: 'item-time', item: item.id, title, problem: times.error });
    }
    if (times.value) events.push({ item, times: times.value });
  }
  return success(events.sort((a, b) => begin(a) - begin(b) || (a.item.id < b.item.id ? -1 : 1)));
}

function begin({ times }: PlannedEvent): number {
  return times.kind === 'all-day' ? Date.parse(times.firstDay) : times.start.at;
}
