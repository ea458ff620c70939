import type { Finding } from '../../shared/conflicts/finding';
import { placeZoneOf } from '../../shared/itinerary/placeZoneOf';
import { saidValue } from '../../shared/i18n/saidValue';
import { dateOf } from '../../shared/time/dateOf';
import { formatDay } from '../../shared/time/formatDay';
import { wallTimeAt } from '../../shared/time/wallTimeAt';
import { useLocale } from './useLocale';
import { useMission } from './useMission';

/**
 * When it goes wrong, on the clock of the place where the last of its items is: "lun. 22 juin, 10 h 15 HAP". What is about a day
 * and no hour, a claim or a request that serves no item, says that day: "lun. 22 juin".
 */
export function useFindingTime(finding: Finding): string {
  const locale = useLocale();
  const mission = useMission((whole) => whole);
  if (finding.claim !== undefined || finding.items.length === 0) {
    return formatDay(dateOf(wallTimeAt(finding.start, mission.homeZone)), locale);
  }
  const item = finding.items.flatMap((id) => mission.items[id] ?? []).at(-1);
  const zone = item ? placeZoneOf(mission, item) : mission.homeZone;
  return String(saidValue(wallTimeAt(finding.start, zone), locale));
}
