import type { ZoneId } from '../model/zoneId';
import { dayMs } from './dayMs';
import type { EpochMs } from './epochMs';
import { isKnownZone } from './isKnownZone';
import { runtimeOffsetAt } from './runtimeOffsetAt';
import { zonePeriodAt } from './zonePeriodAt';

const samples = [-183, -92, 0, 92, 183].map((days) => days * dayMs);

/**
 * Whether the runtime gives a zone the same offset as we do, not only at an instant but through the half-year around it
 * that lies in the same period. At the instant alone is not enough: an older runtime agrees on Vancouver in July 2027 and
 * still calls it daylight time, which British Columbia no longer has.
 */
export function runtimeAgrees(zone: ZoneId, at: EpochMs): boolean {
  const period = zonePeriodAt(zone, at);
  if (!period || !isKnownZone(zone)) return false;
  return samples.every((distance) => {
    const sample = Math.min(Math.max(at + distance, period.start), period.end - 1);
    return runtimeOffsetAt(zone, sample) === period.offsetMinutes;
  });
}
