import type { Finding } from '../../../shared/conflicts/finding';
import { placeZoneOf } from '../../../shared/itinerary/placeZoneOf';
import { saidValue } from '../../../shared/i18n/saidValue';
import { wallTimeAt } from '../../../shared/time/wallTimeAt';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';

/** When it goes wrong, on the clock of the place: "lun. 22 juin, 10 h 15 HAP". */
export function useFindingTime(finding: Finding): string {
  const locale = useLocale();
  const mission = useMission((whole) => whole);
  const item = finding.items.map((id) => mission.items[id]).find((found) => found !== undefined);
  const zone = item ? placeZoneOf(mission, item) : mission.homeZone;
  return String(saidValue(wallTimeAt(finding.start, zone), locale));
}
