import type { Finding } from '../../shared/conflicts/finding';
import { placeZoneOf } from '../../shared/itinerary/placeZoneOf';
import { saidValue } from '../../shared/i18n/saidValue';
import { wallTimeAt } from '../../shared/time/wallTimeAt';
import { useLocale } from './useLocale';
import { useMission } from './useMission';

/** When it goes wrong, on the clock of the place where the last of its items is: "lun. 22 juin, 10 h 15 HAP". */
export function useFindingTime(finding: Finding): string {
  const locale = useLocale();
  const mission = useMission((whole) => whole);
  const item = finding.items.flatMap((id) => mission.items[id] ?? []).at(-1);
  const zone = item ? placeZoneOf(mission, item) : mission.homeZone;
  return String(saidValue(wallTimeAt(finding.start, zone), locale));
}
