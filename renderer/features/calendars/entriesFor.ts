import { calendarEntries } from '../../../shared/calendar/calendarEntries';
import type { CalendarRecipient } from '../../../shared/calendar/calendarRecipient';
import type { Entry } from '../../../shared/itinerary/missionIndex';
import type { Mission } from '../../../shared/model/mission';

/** What a recipient's calendar will hold, by the same rule that writes it. */
export function entriesFor(
  recipient: CalendarRecipient,
  mission: Mission,
  includeTentative: boolean,
): readonly Entry[] {
  return calendarEntries(recipient, mission, includeTentative);
}
