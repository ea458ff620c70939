/**
 * Writes in what earlier releases of the tz database differ from the one that Passerelle ships (`npm run zones:changes`,
 * after `npm run zones:update`): a mission planned with one of them is told which of its times moved. The releases come as
 * versions of the data package `moment-timezone`; the newest that may be named is the one before the bundled release.
 * The form of the file is read by `shared/time/offsetInRelease.ts`.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import moment from 'moment-timezone';

/** @typedef {{ name: string, offsets: number[], untils: (number | null)[] }} MomentZone offsets in minutes west */
/** @typedef {{ version: string, zones: string[] }} MomentData */

const versions = ['0.5.47', '0.5.48', '0.6.1', '0.6.2', '0.6.3', '0.6.4', '0.6.5'];
/** Nobody plans a mission before the first or after the last of these days. */
const [from, until] = [Date.UTC(2025, 0, 1), Date.UTC(2032, 0, 1)];
const target = join(import.meta.dirname, '../../assets/zones/zoneChanges.json');
const { unpack } = /** @type {{ unpack: (packed: string) => MomentZone }} */ (/** @type {unknown} */ (moment.tz));

const releases = Object.fromEntries(versions.map(dataOf).map((data) => [data.version, changesSince(data)]));
writeFileSync(target, `${JSON.stringify(releases, undefined, 2)}\n`);
console.log(
  Object.entries(releases)
    .map(([release, zones]) => `${release}: ${Object.keys(zones).length} zones`)
    .join('\n'),
);

/**
 * @param {string} version
 * @returns {MomentData}
 */
function dataOf(version) {
  const folder = mkdtempSync(join(tmpdir(), 'zone-changes-'));
  execFileSync('npm', ['pack', '--silent', `moment-timezone@${version}`], { cwd: folder });
  execFileSync('tar', ['xzf', `moment-timezone-${version}.tgz`], { cwd: folder });
  const data = readFileSync(join(folder, 'package/data/packed/latest.json'), 'utf8');
  rmSync(folder, { recursive: true });
  return /** @type {MomentData} */ (JSON.parse(data));
}

/**
 * Each zone in which clocks showed something else, with from when to when and by how much: `2026-11-01T09:00Z/
 * 2027-03-14T10:00Z -480`, minutes east of UTC as they were.
 * @param {MomentData} data
 */
function changesSince({ zones }) {
  const changed = zones.map(unpack).flatMap((before) => {
    const now = moment.tz.zone(before.name);
    const spans = now ? differences(before, /** @type {MomentZone} */ (/** @type {unknown} */ (now))) : [];
    return spans.length > 0 ? [/** @type {const} */ ([before.name, spans])] : [];
  });
  return Object.fromEntries(changed.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * @param {MomentZone} before
 * @param {MomentZone} now
 */
function differences(before, now) {
  const edges = [...before.untils, ...now.untils].flatMap((edge) =>
    edge !== null && edge > from && edge < until ? [edge] : [],
  );
  const starts = [from, ...new Set(edges)].sort((a, b) => a - b);
  return starts.flatMap((start, index) => {
    const was = eastOf(before, start);
    const end = starts[index + 1] ?? until;
    return was === eastOf(now, start) ? [] : [`${minuteOf(start)}/${minuteOf(end)} ${was}`];
  });
}

/**
 * @param {MomentZone} zone
 * @param {number} at
 */
function eastOf({ untils, offsets }, at) {
  const index = untils.findIndex((end) => at < (end ?? Number.POSITIVE_INFINITY));
  return 0 - Number(offsets[index]);
}

/** @param {number} epochMs */
function minuteOf(epochMs) {
  return `${new Date(epochMs).toISOString().slice(0, 16)}Z`;
}
