/**
 * Writes the witness for the bundled zone rules (`npm run zones:witness -- /usr/share/zoneinfo`): every change of clocks of
 * every zone from 2017 to 2030, as the C library reads them from a system's own compiled tz database. Nothing of it passes
 * through the packages that `zones:update` uses, so the test that compares the two catches faults in either.
 * Needs `zdump` and `date` of glibc and a zoneinfo folder of the same release, such as Debian's package `tzdata`
 * (unpacked anywhere with `dpkg -x`).
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ names: string[], at2017: string, changes: string[] }} ZoneGroup zones that share all of it */

/** `America/Toronto  Sun Mar 12 07:00:00 2017 UT = Sun Mar 12 03:00:00 2017 EDT isdst=1 gmtoff=-14400` */
const line =
  /^\S+ {2}\S+ (?<month>\S+) +(?<day>\d+) (?<time>\S+) (?<year>\d+) UT = .* (?<letters>\S+) isdst=(?<dst>[01]) gmtoff=(?<seconds>-?\d+)$/;

const root = join(import.meta.dirname, '../..');
const folder = process.argv[2];
if (folder === undefined)
  throw new Error('Which zoneinfo folder? For example: npm run zones:witness -- /usr/share/zoneinfo');

const release = /^# version (\S+)/.exec(readFileSync(join(folder, 'tzdata.zi'), 'utf8'))?.[1];
const groups = groupZones(bundledNames(), folder);
const text = JSON.stringify({ release, from: '2017-01-01', until: '2031-01-01', groups }, undefined, 1);
writeFileSync(join(root, 'tests/fixtures/zones/zoneTransitions.json'), `${text}\n`);
console.log(`Changes of clocks in tz ${release}: ${groups.length} different zones.`);

/** Every name that Passerelle knows, aliases included. */
function bundledNames() {
  const rules = /** @type {{ zones: Record<string, string>, aliases: Record<string, string> }} */ (
    JSON.parse(readFileSync(join(root, 'assets/zones/zoneRules.json'), 'utf8'))
  );
  return [...Object.keys(rules.zones), ...Object.keys(rules.aliases)].sort();
}

/**
 * @param {string[]} names
 * @param {string} zoneinfo
 */
function groupZones(names, zoneinfo) {
  /** @type {Map<string, ZoneGroup>} */
  const found = new Map();
  for (const name of names) {
    const history = { at2017: stateAt2017(name, zoneinfo), changes: changesOf(name, zoneinfo) };
    const key = JSON.stringify(history);
    const group = found.get(key) ?? { names: [], ...history };
    group.names.push(name);
    found.set(key, group);
  }
  return [...found.values()];
}

/**
 * @param {string} name
 * @param {string} zoneinfo
 * @returns {string} `-0500 EST`
 */
function stateAt2017(name, zoneinfo) {
  const env = { ...process.env, TZDIR: zoneinfo, TZ: name, LC_ALL: 'C' };
  return execFileSync('date', ['-d', '@1483228800', '+%z %Z'], { env, encoding: 'utf8' }).trim();
}

/**
 * zdump prints the second before each change and the second of the change; only the latter is kept.
 * @param {string} name
 * @param {string} zoneinfo
 * @returns {string[]} `2017-03-12T07:00:00Z -240 EDT daylight`, minutes east of UTC
 */
function changesOf(name, zoneinfo) {
  const output = execFileSync('zdump', ['-v', '-c', '2017,2031', join(zoneinfo, name)], { encoding: 'utf8' });
  return output.split('\n').flatMap((printed) => {
    const change = line.exec(printed)?.groups;
    if (!change || change['time']?.endsWith(':59')) return [];
    const at = new Date(`${change['month']} ${change['day']} ${change['year']} ${change['time']} UTC`).toISOString();
    const daylight = change['dst'] === '1' ? ' daylight' : '';
    return [`${at.replace('.000', '')} ${Number(change['seconds']) / 60} ${change['letters']}${daylight}`];
  });
}
