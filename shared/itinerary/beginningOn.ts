import type { ItineraryItem } from '../model/itineraryItem';
import type { Mission } from '../model/mission';
import type { PlainDate } from '../model/plainDate';
import { dateOf } from '../time/dateOf';
import { indexMission } from './indexMission';
import { startTimeOf } from './startTimeOf';

/** What begins on a date, each by the clock of its own place, in order. */
export function beginningOn(mission: Mission, date: PlainDate): readonly ItineraryItem[] {
  return indexMission(mission).entries.flatMap(({ item }) => {
    const start = startTimeOf(item);
    return start !== undefined && dateOf(start) === date ? [item] : [];
  });
}
