import type { ItineraryItem } from '../model/itineraryItem';
import type { Mission } from '../model/mission';
import { failure, success, type Result } from '../model/result';
import { calendarEntries } from './calendarEntries';
import type { CalendarError } from './calendarError';
import type { CalendarOptions } from './calendarOptions';
import type { CalendarRecipient } from '../model/calendarRecipient';
import type { CalendarTexts } from './calendarTexts';
import { eventTimes, type EventTimes } from './eventTimes';
import { eventTitle } from './eventTitle';

/** An item of the itinerary, with when it is. */
export interface PlannedEvent {
  readonly item: ItineraryItem;
  readonly times: EventTimes;
}

/** The events of a recipient's calendar in the order of time, then of identifiers: the same mission gives the same file. */
export function plannedEvents(
  recipient: CalendarRecipient,
  mission: Mission,
  choices: Pick<CalendarOptions, 'includeTentative' | 'kinds'>,
  texts: CalendarTexts,
): Result<readonly PlannedEvent[], CalendarError> {
  const events: PlannedEvent[] = [];
  for (const { item } of calendarEntries(recipient, mission, choices)) {
    const times = eventTimes(item);
    if (!times.ok) {
      const title = eventTitle(item, texts);
      return failure({ code: 'item-time', item: item.id, title, problem: times.error });
    }
    if (times.value) events.push({ item, times: times.value });
  }
  return success(events);
}
