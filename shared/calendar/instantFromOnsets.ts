import type { EpochMs } from '../time/epochMs';
import { minuteMs } from '../time/minuteMs';
import { offsetFromOnsets } from './offsetFromOnsets';
import type { Onset } from './timezoneOnsets';

/**
 * The instant of a clock reading by a VTIMEZONE alone: the first one where the reading happens twice, and the offset before
 * the change where it does not exist (RFC 5545 section 3.3.5).
 *
 * @param clockMs as in `clockMsOf`
 */
export function instantFromOnsets(onsets: readonly Onset[], clockMs: number): EpochMs {
  const instants = offsetsOf(onsets)
    .map((offset) => ({ at: clockMs - offset * minuteMs, offset }))
    .filter(({ at, offset }) => offsetFromOnsets(onsets, at) === offset)
    .map(({ at }) => at);
  if (instants.length > 0) return Math.min(...instants);
  const skippedBy = onsets.find(({ at, offsetMinutes }) => clockMs - offsetMinutes * minuteMs < at);
  return clockMs - (skippedBy?.offsetBefore ?? 0) * minuteMs;
}

const known = new WeakMap<readonly Onset[], readonly number[]>();

/** Each once. */
function offsetsOf(onsets: readonly Onset[]): readonly number[] {
  const before = known.get(onsets);
  if (before) return before;
  const offsets = [...new Set(onsets.flatMap(({ offsetBefore, offsetMinutes }) => [offsetBefore, offsetMinutes]))];
  known.set(onsets, offsets);
  return offsets;
}
