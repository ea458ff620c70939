import type { ZoneId } from '../model/zoneId';
import type { EpochMs } from './epochMs';
import { offsetAt } from './offsetAt';

/** How far the clocks of `there` are ahead of those of `here` at an instant: Montréal to San Diego is −180. */
export function zoneDifferenceMinutes(here: ZoneId, there: ZoneId, at: EpochMs): number {
  return offsetAt(there, at) - offsetAt(here, at);
}
