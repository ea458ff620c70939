import type { ZoneId } from '../model/zoneId';
import type { EpochMs } from './epochMs';
import type { ZonePeriod } from './zonePeriod';
import { zonePeriodsOf } from './zonePeriodsOf';

/**
 * The periods of a zone that share an instant with `[from, to]`, whole and in order; never empty. Each start but the
 * first is a transition. An unknown zone has the periods of UTC (see `offsetAt`).
 */
export function zonePeriods(zone: ZoneId, from: EpochMs, to: EpochMs): readonly ZonePeriod[] {
  const periods = zonePeriodsOf(zone) ?? utcPeriods;
  const last = indexAt(periods, to);
  return periods.slice(indexAt(periods, from), last + 1);
}

const utcPeriods: readonly ZonePeriod[] = [
  {
    start: Number.NEGATIVE_INFINITY,
    end: Number.POSITIVE_INFINITY,
    offsetMinutes: 0,
    abbreviation: 'UTC',
    isDaylight: false,
  },
];

/** Binary search for the period that holds an instant: some zones have more than 120. */
function indexAt(periods: readonly ZonePeriod[], at: EpochMs): number {
  let low = 0;
  let high = periods.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((periods[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
