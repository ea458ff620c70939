import type { LocalDateTime } from '../model/wallTime';
import type { ZoneId } from '../model/zoneId';
import type { EpochMs } from '../time/epochMs';

/** The clock on which a file gives a time. */
export type SourceClock =
  | { readonly form: 'utc' }
  /** `zoned`: the zone that the file names. `floating`: it names none, so the mission's. */
  | { readonly form: 'zoned' | 'floating'; readonly zone: ZoneId }
  /** A name that nobody knows, explained by a VTIMEZONE of the file. */
  | { readonly form: 'described'; readonly instantOf: (local: LocalDateTime) => EpochMs };

/** The clock of a TZID; undefined for one that nothing explains. */
export type ClockOfTzid = (tzid: string) => SourceClock | undefined;
