import type { Mission } from '../model/mission';
import type { PlainDate } from '../model/plainDate';
import { countryOfZone } from '../time/countryOfZone';
import { dateOf } from '../time/dateOf';
import { borderCrossings } from './borderCrossings';
import type { Entry } from './missionIndex';

/**
 * Until when somebody is on the way: the day on which their last leg over a border brings them home. Who comes home some other way
 * is away until the end of the mission, or later where they cross a border after it.
 */
export function lastDayAway(
  agenda: readonly Entry[],
  { homeZone, lastDay }: Pick<Mission, 'homeZone' | 'lastDay'>,
): PlainDate {
  const last = borderCrossings(agenda).at(-1);
  if (!last) return lastDay;
  const arrives = dateOf(last.leg.item.arrival);
  return last.country === countryOfZone(homeZone) || arrives > lastDay ? arrives : lastDay;
}
