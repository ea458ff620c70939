import type { ZoneId } from '../model/zoneId';
import type { EpochMs } from './epochMs';
import type { ZonePeriod } from './zonePeriod';
import { periodIndexAt } from './periodIndexAt';
import { utcPeriods } from './utcPeriods';
import { zonePeriodsOf } from './zonePeriodsOf';

/**
 * The periods of a zone that share an instant with `[from, to]`, whole and in order; never empty. Each start but the
 * first is a transition. An unknown zone has the periods of UTC (see `offsetAt`).
 */
export function zonePeriods(zone: ZoneId, from: EpochMs, to: EpochMs): readonly ZonePeriod[] {
  const periods = zonePeriodsOf(zone) ?? utcPeriods;
  return periods.slice(periodIndexAt(periods, from), periodIndexAt(periods, to) + 1);
}
