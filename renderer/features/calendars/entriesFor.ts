import type { CalendarRecipient } from '../../../shared/calendar/calendarRecipient';
import { isInCalendar } from '../../../shared/calendar/isInCalendar';
import { indexMission } from '../../../shared/itinerary/indexMission';
import type { Entry } from '../../../shared/itinerary/missionIndex';
import type { Mission } from '../../../shared/model/mission';

/** What a recipient's calendar will hold, by the same rule that writes it. */
export function entriesFor(recipient: CalendarRecipient, mission: Mission, includeTentative: boolean): readonly Entry[] {
  return indexMission(mission).entries.filter(
    ({ item }) => isInCalendar(item, recipient, mission) && (includeTentative || item.status !== 'tentative'),
  );
}
