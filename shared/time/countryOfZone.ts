import zoneCountries from '../../assets/zones/zoneCountries.json';
import type { ZoneId } from '../model/zoneId';
import { canonicalZone } from './canonicalZone';

const countryOf = new Map(
  Object.entries(zoneCountries.countries).flatMap(([country, zones]) =>
    zones.split(' ').map((zone) => [zone, country] as const),
  ),
);

/**
 * The country in which a zone lies, ISO 3166-1 alpha-2, from Unicode CLDR `windowsZones`. `undefined` for zones of no
 * country (`Etc/UTC`) and for unknown ones.
 */
export function countryOfZone(zone: ZoneId): string | undefined {
  return countryOf.get(zone) ?? countryOf.get(canonicalZone(zone) ?? '');
}
