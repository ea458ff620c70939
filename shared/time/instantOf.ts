import { assertNever } from '../model/assertNever';
import { partsOfWallTime, type WallTime } from '../model/wallTime';
import { clockMsOf } from './clockMsOf';
import type { EpochMs } from './epochMs';
import { minuteMs } from './minuteMs';
import { readClock } from './readClock';

/**
 * An instant for every wall time, faulty or not, for projections that must draw an item while a conflict reports its fault
 * (`resolveWallTime` decides what is faulty). As RFC 5545 section 3.3.5: a time that clocks jump over is read with the
 * offset before the jump, a time that happens twice without a choice is its first occurrence. An unknown zone is UTC.
 */
export function instantOf(wallTime: WallTime): EpochMs {
  const { local, zone, occurrence } = partsOfWallTime(wallTime);
  const clockMs = clockMsOf(local);
  const reading = readClock(zone, clockMs);
  switch (reading.kind) {
    case 'once':
      return reading.at;
    case 'twice':
      return reading[occurrence ?? 'first'];
    case 'skipped':
      return clockMs - reading.offsetBefore * minuteMs;
    default:
      return assertNever(reading);
  }
}
