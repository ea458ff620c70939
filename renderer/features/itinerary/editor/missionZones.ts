import type { Locale } from '../../../../shared/model/locale';
import type { Mission } from '../../../../shared/model/mission';
import type { ZoneId } from '../../../../shared/model/zoneId';
import { destinationsOf } from '../../../../shared/itinerary/destinationsOf';
import { placeNameOf } from '../../../../shared/itinerary/placeNameOf';

export interface MissionZone {
  readonly zone: ZoneId;
  readonly name: string;
}

/** The clocks a mission lives by: its destinations in order, then home, then those of its venues; each once. */
export function missionZones(mission: Mission, locale: Locale): readonly MissionZone[] {
  const venues = Object.values(mission.venues).filter(({ deleted }) => !deleted);
  const zones = [...destinationsOf(mission), { zone: mission.homeZone }, ...venues].map(({ zone }) => zone);
  return [...new Set(zones)].map((zone) => ({ zone, name: placeNameOf(mission, zone, locale) }));
}
