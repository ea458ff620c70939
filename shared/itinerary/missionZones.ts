import type { Locale } from '../model/locale';
import type { Mission } from '../model/mission';
import type { ZoneId } from '../model/zoneId';
import { destinationsOf } from './destinationsOf';
import { placeNameOf } from './placeNameOf';

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
