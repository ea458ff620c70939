import type { EpochMs } from './epochMs';
import type { ZonePeriod } from './zonePeriod';

/** Binary search for the period that holds an instant: some zones have more than 120. */
export function periodIndexAt(periods: readonly ZonePeriod[], at: EpochMs): number {
  let low = 0;
  let high = periods.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((periods[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
