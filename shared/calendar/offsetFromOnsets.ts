import type { EpochMs } from '../time/epochMs';
import type { Onset } from './timezoneOnsets';

/** Minutes east of UTC at an instant: the last change before it decides; before the first, what was before it. */
export function offsetFromOnsets(onsets: readonly Onset[], at: EpochMs): number {
  const before = onsets.filter((onset) => onset.at <= at);
  return before.at(-1)?.offsetMinutes ?? onsets[0]?.offsetBefore ?? 0;
}
