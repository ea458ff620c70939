import zoneChanges from '../../assets/zones/zoneChanges.json';
import type { ZoneId } from '../model/zoneId';
import { canonicalZone } from './canonicalZone';
import type { EpochMs } from './epochMs';

const releases = new Map<string, Readonly<Record<string, readonly string[]>>>(Object.entries(zoneChanges));

/**
 * Minutes east of UTC at an instant by an earlier release of the tz database, where that is not what the bundled rules
 * say; `undefined` where they agree, and for releases of which nothing is known. From 2025 to the end of 2031, as
 * `electron/dev/writeZoneChanges.mjs` writes it: `2026-11-01T09:00Z/2027-03-14T10:00Z -480`.
 */
export function offsetInRelease(release: string, zone: ZoneId, at: EpochMs): number | undefined {
  for (const change of releases.get(release)?.[canonicalZone(zone) ?? ''] ?? []) {
    const [span = '', offset] = change.split(' ');
    const [from = '', until = ''] = span.split('/');
    if (Date.parse(from) <= at && at < Date.parse(until)) return Number(offset);
  }
  return undefined;
}
