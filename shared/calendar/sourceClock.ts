import type { LocalDateTime } from '../model/wallTime';
import type { ZoneId } from '../model/zoneId';
import type { EpochMs } from '../time/epochMs';

/** The clock on which a file gives a time. */
export type SourceClock =
  | { readonly form: 'utc' }
  /** `zoned`: the zone that the file names. `floating`: it names none, so the mission's. */
  | { readonly form: 'zoned' | 'floating'; readonly zone: ZoneId }
  /** Explained by a VTIMEZONE of the file: a name that nobody knows, or a known one that a person wants read so. */
  | { readonly form: 'described'; readonly zone?: ZoneId; readonly instantOf: InstantOfClock };

export type InstantOfClock = (local: LocalDateTime) => EpochMs;

/** The clock of a TZID; undefined for one that nothing explains. */
export type ClockOfTzid = (tzid: string) => SourceClock | undefined;
