import { z } from 'zod';
import { isDayOfCalendar } from './plainDate';
import type { ZoneId } from './zoneId';

/** Local clock without offset, minute precision: `2026-06-22T09:00`. */
export type LocalDateTime = string;

/** Which one is meant where a clock time happens twice because clocks are set back. */
export type Occurrence = 'first' | 'second';

export interface WallTimeParts {
  readonly local: LocalDateTime;
  readonly zone: ZoneId;
  /** Present only where the clock time happens twice. */
  readonly occurrence?: Occurrence;
}

const pattern =
  /^(?<local>\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d)\[(?<zone>[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+){0,2})\](?:\[_occurrence=(?<occurrence>first|second)\])?$/;

/**
 * What people mean by a time: the clock on the wall of a place. The instant is derived (shared/time/resolveWallTime),
 * because zone rules change after a mission is planned.
 *
 * One scalar in RFC 9557 form, in memory as on disk: `2026-06-22T09:00[America/Los_Angeles]`, so that one person's edit
 * of the clock and another's of the zone can never merge into a time that nobody meant. Where the clock time happens
 * twice, the experimental suffix `[_occurrence=second]` (RFC 9557 section 3.2) records the choice.
 */
export const wallTimeSchema = z
  .string()
  .max(120)
  .refine(isWallTime, { error: 'no-such-wall-time' })
  .brand<'WallTime'>();
export type WallTime = z.infer<typeof wallTimeSchema>;

export function wallTimeOf({ local, zone, occurrence }: WallTimeParts): WallTime {
  const suffix = occurrence ? `[_occurrence=${occurrence}]` : '';
  return wallTimeSchema.parse(`${local}[${zone}]${suffix}`);
}

export function partsOfWallTime(wallTime: WallTime): WallTimeParts {
  const groups = pattern.exec(wallTime)?.groups;
  if (!groups) throw new Error(`Not a wall time: ${wallTime}`);
  const { local, zone, occurrence } = groups as { local: string; zone: ZoneId; occurrence?: Occurrence };
  return occurrence ? { local, zone, occurrence } : { local, zone };
}

function isWallTime(text: string): boolean {
  const local = pattern.exec(text)?.groups?.['local'];
  return local !== undefined && isDayOfCalendar(local.slice(0, 10));
}
