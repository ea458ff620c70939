import type { ZoneId } from '../model/zoneId';
import { canonicalZone } from './canonicalZone';

/** Whether the bundled rules know this zone, under its own name or an alias. */
export function isKnownZone(zone: string): zone is ZoneId {
  return canonicalZone(zone) !== undefined;
}
