import type { EpochMs } from './epochMs';

/** A stretch of time during which the clocks of a zone keep one distance from UTC. */
export interface ZonePeriod {
  /** First instant of the period; `-Infinity` for the first period known. */
  readonly start: EpochMs;
  /** First instant after the period; `Infinity` for the last period known. */
  readonly end: EpochMs;
  /** Minutes east of UTC: −240 for Montréal in June. */
  readonly offsetMinutes: number;
  /** As in the tz database: `EDT`, or `+01` where nobody there uses letters. In no language; for calendar files. */
  readonly abbreviation: string;
  /** Clocks are ahead of the same zone's other part of the year. Derived from the offsets, see `zonePeriodsOf`. */
  readonly isDaylight: boolean;
}
