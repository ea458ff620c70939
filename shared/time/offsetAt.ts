import type { ZoneId } from '../model/zoneId';
import type { EpochMs } from './epochMs';
import { zonePeriodAt } from './zonePeriodAt';

/**
 * Minutes east of UTC in a zone at an instant. A zone the bundled rules do not know counts as UTC, so that a mission
 * planned with newer rules can still be drawn; `resolveWallTime` is what tells the coordinator.
 */
export function offsetAt(zone: ZoneId, at: EpochMs): number {
  return zonePeriodAt(zone, at)?.offsetMinutes ?? 0;
}
