import type { Mission } from '../../shared/model/mission';
import type { ZoneId } from '../../shared/model/zoneId';

/** Times without a zone in an agenda are those of where the meetings are: the first destination, else home. */
export function floatingZoneOf({ destinations, homeZone }: Mission): ZoneId {
  const [first] = Object.values(destinations)
    .filter(({ deleted }) => !deleted)
    .sort((one, other) => one.order - other.order);
  return first?.zone ?? homeZone;
}
