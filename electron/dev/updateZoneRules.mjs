/**
 * Writes the time zone rules that Passerelle ships (`npm run zones:update`), from two data packages of this checkout:
 * `moment-timezone` (the IANA tz database) and `cldr-core` (Windows' names for zones, countries). To take a new release:
 * `npm install -D moment-timezone@latest cldr-core@latest && npm run zones:update`, then run the tests.
 * The form of the files is read by `shared/time/zonePeriodsOf.ts` and `shared/time/ianaZoneOfWindowsName.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import moment from 'moment-timezone';

/** @typedef {{ abbrs: string[], offsets: number[], untils: (number | null)[] }} MomentZone offsets in minutes west */
/** @typedef {{ version: string, zones: string[], links: string[] }} MomentData */
/** @typedef {{ mapZone: { _other: string, _type: string, _territory: string } }} WindowsMapping */

const minute = 60_000;
const from = Date.UTC(1990, 0, 1);
const until = Date.UTC(2051, 0, 1);
const require = createRequire(import.meta.url);
const folder = join(import.meta.dirname, '../../assets/zones');

const zones = writeZoneRules();
const mappings = readWindowsMappings();
const windowsNames = writeWindowsZones(mappings);
const countries = writeZoneCountries(mappings, zones.aliases);
console.log(
  `Zone rules ${zones.release}: ${zones.count} zones. Windows zone names: ${windowsNames}. Countries: ${countries}.`,
);

function writeZoneRules() {
  const data = /** @type {MomentData} */ (readJson('moment-timezone/data/packed/latest.json'));
  const names = data.zones.map((packed) => packed.slice(0, packed.indexOf('|'))).sort();
  const rules = {
    release: data.version,
    from: dayOf(from),
    until: dayOf(until),
    zones: Object.fromEntries(names.map((name) => [name, packZone(/** @type {MomentZone} */ (zoneOf(name)))])),
    aliases: sortedRecord(data.links.map(aliasOf)),
  };
  writeJson('zoneRules.json', rules);
  return { release: rules.release, count: names.length, aliases: rules.aliases };
}

/**
 * `EST -300|EDT -240;010;a1 b2`: the kinds of period with their minutes east of UTC; which kind each period is (base 36);
 * when each period after the first begins, in minutes (base 36) since the one before, the first since `from`.
 * @param {MomentZone} zone
 */
function packZone(zone) {
  /** @type {string[]} */
  const kinds = [];
  /** @type {string[]} */
  const starts = [];
  let sequence = '';
  let previous = from;
  zone.untils.forEach((end, index) => {
    const start = zone.untils[index - 1] ?? Number.NEGATIVE_INFINITY;
    if ((end ?? Number.POSITIVE_INFINITY) <= from || start >= until) return;
    const kind = `${zone.abbrs[index]} ${0 - Number(zone.offsets[index])}`;
    if (!kinds.includes(kind)) kinds.push(kind);
    sequence += kinds.indexOf(kind).toString(36);
    if (start <= from) return;
    starts.push(wholeMinutes(start - previous).toString(36));
    previous = start;
  });
  return [kinds.join('|'), sequence, starts.join(' ')].join(';');
}

/** @param {number} milliseconds */
function wholeMinutes(milliseconds) {
  if (milliseconds % minute !== 0) throw new Error(`A zone changes within a minute: ${milliseconds} ms`);
  return milliseconds / minute;
}

/** @param {string} name */
function zoneOf(name) {
  const zone = moment.tz.zone(name);
  if (!zone) throw new Error(`moment-timezone lists ${name} but has no rules for it`);
  return zone;
}

/**
 * @param {string} link `America/Toronto|America/Montreal`
 * @returns {[string, string]} the alias and the zone it stands for
 */
function aliasOf(link) {
  const [zone = '', alias = ''] = link.split('|');
  return [alias, zone];
}

function readWindowsMappings() {
  const { supplemental } =
    /** @type {{ supplemental: { version: { _cldrVersion: string }, windowsZones: { mapTimezones: WindowsMapping[] } } }} */ (
      readJson('cldr-core/supplemental/windowsZones.json')
    );
  const release = supplemental.version._cldrVersion;
  return { release, all: supplemental.windowsZones.mapTimezones.map(({ mapZone }) => mapZone) };
}

/**
 * Only the world-wide choice (territory 001) for each name: a calendar file does not say which territory it comes from.
 * @param {ReturnType<typeof readWindowsMappings>} mappings
 */
function writeWindowsZones({ release, all }) {
  const worldwide = all.filter((mapping) => mapping._territory === '001');
  const zones = sortedRecord(worldwide.map((mapping) => [mapping._other, mapping._type]));
  writeJson('windowsZones.json', { release, zones });
  return worldwide.length;
}

/**
 * The country of each zone, by the territory for which CLDR gives it; a zone that CLDR knows under an older name has the
 * country of that name.
 * @param {ReturnType<typeof readWindowsMappings>} mappings
 * @param {Record<string, string>} aliases
 */
function writeZoneCountries({ release, all }, aliases) {
  /** @type {Map<string, string>} */
  const countryOf = new Map();
  for (const { _territory, _type } of all) {
    if (/^(?!ZZ)[A-Z]{2}$/.test(_territory)) for (const zone of _type.split(' ')) countryOf.set(zone, _territory);
  }
  for (const [alias, zone] of Object.entries(aliases)) {
    const country = countryOf.get(alias);
    if (country && !countryOf.has(zone)) countryOf.set(zone, country);
  }
  const codes = [...new Set(countryOf.values())];
  const zonesOf = (/** @type {string} */ code) => [...countryOf.keys()].filter((zone) => countryOf.get(zone) === code);
  const countries = sortedRecord(codes.map((code) => [code, zonesOf(code).sort().join(' ')]));
  writeJson('zoneCountries.json', { release, countries });
  return codes.length;
}

/**
 * In the order of code units, so that the file is the same on every machine.
 * @param {[string, string][]} entries
 * @returns {Record<string, string>}
 */
function sortedRecord(entries) {
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * @param {string} path
 * @returns {unknown}
 */
function readJson(path) {
  return JSON.parse(readFileSync(require.resolve(path), 'utf8'));
}

/**
 * @param {string} name
 * @param {unknown} content
 */
function writeJson(name, content) {
  writeFileSync(join(folder, name), `${JSON.stringify(content, undefined, 2)}\n`);
}

/** @param {number} epochMs */
function dayOf(epochMs) {
  return new Date(epochMs).toISOString().slice(0, 10);
}
