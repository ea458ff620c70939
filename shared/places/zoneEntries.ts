import zoneCountries from '../../assets/zones/zoneCountries.json';
import windowsZones from '../../assets/zones/windowsZones.json';
import { countryName } from '../i18n/countryName';
import { localeSchema, type Locale } from '../model/locale';
import { zoneIdSchema, type ZoneId } from '../model/zoneId';
import { foldForSearch } from '../text/foldForSearch';
import { canonicalZone } from '../time/canonicalZone';
import { cityInZoneId } from '../time/cityInZoneId';
import { countryOfZone } from '../time/countryOfZone';
import { knownZones } from '../time/knownZones';
import { zoneCities } from '../time/zoneCities';
import type { Airport } from './airport';
import type { ZonePlace } from './zonePlace';

/** A place with all that finds it, folded. */
export interface ZoneEntry {
  readonly place: ZonePlace;
  /** The city in both languages, and the zone's identifier. */
  readonly names: readonly string[];
  /** What finds a whole region: its country in both languages, Windows' names for its zone. */
  readonly regions: readonly string[];
}

/** The cities a mission is likely to go to; every zone by the city in its identifier; every airport. In that order. */
export function zoneEntries(locale: Locale, airports: readonly Airport[]): ZoneEntry[] {
  return [...cityEntries(locale), ...identifierEntries(), ...airportEntries(locale, airports)];
}

function cityEntries(locale: Locale): ZoneEntry[] {
  return zoneCities.map(({ zone: id, fr, en }) => {
    const zone = zoneIdSchema.parse(id);
    const city = locale === 'fr' ? fr : en;
    return { place: { zone, city, country: countryOf(zone) }, names: folded(fr, en, id), regions: regionsOf(zone) };
  });
}

function identifierEntries(): ZoneEntry[] {
  return knownZones().map((zone) => {
    const city = cityInZoneId(zone);
    return { place: { zone, city, country: countryOf(zone) }, names: folded(city, zone), regions: regionsOf(zone) };
  });
}

/** Found by code and by city only: all airports of a country would bury its zones. */
function airportEntries(locale: Locale, airports: readonly Airport[]): ZoneEntry[] {
  return airports.map(({ code, city, country, zone }) => ({
    place: { zone, city: city[locale], country, airport: code },
    names: folded(city.fr, city.en),
    regions: [],
  }));
}

function regionsOf(zone: ZoneId): readonly string[] {
  const country = countryOf(zone);
  const countries = country === undefined ? [] : localeSchema.options.map((locale) => countryName(country, locale));
  return folded(...countries, ...(windowsNames.get(zone) ?? []));
}

/** Not by the zone that an alias stands for, which may lie abroad: Jan Mayen has the rules of Berlin. */
function countryOf(zone: ZoneId): string | undefined {
  const isAlias = canonicalZone(zone) !== zone;
  return isAlias && !listedZones.has(zone) ? undefined : countryOfZone(zone);
}

const listedZones = new Set(Object.values(zoneCountries.countries).flatMap((zones) => zones.split(' ')));

const windowsNames = new Map<string, string[]>();
for (const [name, zone] of Object.entries(windowsZones.zones)) {
  windowsNames.set(zone, [...(windowsNames.get(zone) ?? []), name]);
}

function folded(...names: readonly string[]): readonly string[] {
  return [...new Set(names.map(foldForSearch))];
}
