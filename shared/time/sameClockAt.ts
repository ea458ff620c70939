import { partsOfWallTime, wallTimeOf, type WallTime } from '../model/wallTime';
import type { ZoneId } from '../model/zoneId';

/** The same clock reading in another zone: another instant. May not exist there, or happen twice. */
export function sameClockAt(wallTime: WallTime, zone: ZoneId): WallTime {
  const parts = partsOfWallTime(wallTime);
  return parts.zone === zone ? wallTime : wallTimeOf({ local: parts.local, zone });
}
