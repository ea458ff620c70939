import type { ZoneId } from '../model/zoneId';
import type { EpochMs } from './epochMs';
import { periodIndexAt } from './periodIndexAt';
import { utcPeriods } from './utcPeriods';
import type { ZonePeriod } from './zonePeriod';
import { zonePeriodsOf } from './zonePeriodsOf';

/** The period of a zone that holds at an instant. An unknown zone has the periods of UTC (see `offsetAt`). */
export function zonePeriodAt(zone: ZoneId, at: EpochMs): ZonePeriod | undefined {
  const periods = zonePeriodsOf(zone) ?? utcPeriods;
  return periods[periodIndexAt(periods, at)];
}
