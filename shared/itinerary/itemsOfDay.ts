import type { Mission } from '../model/mission';
import type { PlainDate } from '../model/plainDate';
import type { ZoneId } from '../model/zoneId';
import { dayBounds } from '../time/dayBounds';
import { indexMission } from './indexMission';
import type { Entry } from './missionIndex';

/**
 * What happens on a date as a zone counts it, in order: everything that has begun before the day ends there and is not
 * over when it begins. The night train is on both dates; what ends at midnight is not on the next.
 */
export function itemsOfDay(mission: Mission, date: PlainDate, zone: ZoneId): readonly Entry[] {
  const day = dayBounds(date, zone);
  return indexMission(mission).entries.filter(
    ({ start, end }) => start < day.end && (end > day.start || start >= day.start),
  );
}
