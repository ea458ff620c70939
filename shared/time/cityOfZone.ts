import type { Locale } from '../model/locale';
import type { ZoneId } from '../model/zoneId';
import { cityInZoneId } from './cityInZoneId';
import { zoneCities } from './zoneCities';

/** The city that names a zone where nothing else does (a destination's own name comes first): `Montréal`, `Londres`. */
export function cityOfZone(zone: ZoneId, locale: Locale): string {
  const city = zoneCities.find((candidate) => candidate.zone === zone);
  return city ? city[locale] : cityInZoneId(zone);
}
