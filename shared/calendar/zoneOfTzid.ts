import type { ZoneId } from '../model/zoneId';
import { ianaZoneOfWindowsName } from '../time/ianaZoneOfWindowsName';
import { isKnownZone } from '../time/isKnownZone';

/**
 * The zone that a TZID names: `America/Toronto`, `Eastern Standard Time` (Outlook), and the long names that Evolution and
 * Mozilla once wrote: `/freeassociation.sourceforge.net/America/Toronto`.
 */
export function zoneOfTzid(tzid: string): ZoneId | undefined {
  const trimmed = tzid.trim().replace(/^"|"$/g, '');
  const windows = ianaZoneOfWindowsName(trimmed);
  if (windows !== undefined) return windows;
  // `America/Argentina/Ushuaia` is as long as a name gets.
  const parts = trimmed.split('/').slice(-3);
  return parts.map((_, index) => parts.slice(index).join('/')).find(isKnownZone);
}
