import type { ZoneId } from '../model/zoneId';
import type { EpochMs } from './epochMs';
import { minuteMs } from './minuteMs';
import type { ZonePeriod } from './zonePeriod';
import { zonePeriodAt } from './zonePeriodAt';
import { zonePeriods } from './zonePeriods';

/** When the clock of a zone shows a given reading. */
export type ClockReading =
  | { readonly kind: 'once'; readonly at: EpochMs }
  | { readonly kind: 'twice'; readonly first: EpochMs; readonly second: EpochMs }
  /** Never: at `change` the clock jumps over the reading. */
  | { readonly kind: 'skipped'; readonly change: EpochMs; readonly offsetBefore: number; readonly offsetAfter: number };

/** No zone is further than this from UTC (Kiritimati: 14 h), so an instant lies within it of its clock reading. */
const farthestMs = 16 * 60 * minuteMs;

/** @param clockMs a clock reading as in `clockMsOf` */
export function readClock(zone: ZoneId, clockMs: number): ClockReading {
  const [from, to] = [clockMs - farthestMs, clockMs + farthestMs];
  const period = zonePeriodAt(zone, from);
  if (period && period === zonePeriodAt(zone, to))
    return { kind: 'once', at: clockMs - period.offsetMinutes * minuteMs };
  const periods = zonePeriods(zone, from, to);
  const instants = periods.flatMap(({ start, end, offsetMinutes }) => {
    const at = clockMs - offsetMinutes * minuteMs;
    return start <= at && at < end ? [at] : [];
  });
  const [first, second] = instants;
  if (first === undefined) return skipped(periods, clockMs);
  return second === undefined ? { kind: 'once', at: first } : { kind: 'twice', first, second };
}

function skipped(periods: readonly ZonePeriod[], clockMs: number): ClockReading {
  for (const [index, after] of periods.entries()) {
    const before = periods[index - 1];
    if (before && clockMs < after.start + after.offsetMinutes * minuteMs) {
      const { offsetMinutes: offsetBefore } = before;
      return { kind: 'skipped', change: after.start, offsetBefore, offsetAfter: after.offsetMinutes };
    }
  }
  throw new Error(`No change of clocks explains the missing reading ${new Date(clockMs).toISOString()}`);
}
