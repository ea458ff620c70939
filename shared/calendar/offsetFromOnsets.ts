import type { EpochMs } from '../time/epochMs';
import type { Onset } from './timezoneOnsets';

/** Minutes east of UTC at an instant: the last change before it decides; before the first, what was before it. */
export function offsetFromOnsets(onsets: readonly Onset[], at: EpochMs): number {
  let offset = onsets[0]?.offsetBefore ?? 0;
  for (const onset of onsets) {
    if (onset.at > at) break;
    offset = onset.offsetMinutes;
  }
  return offset;
}
