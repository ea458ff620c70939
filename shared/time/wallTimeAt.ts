import { wallTimeOf, type WallTime } from '../model/wallTime';
import type { ZoneId } from '../model/zoneId';
import type { EpochMs } from './epochMs';
import { localAtClockMs } from './localAtClockMs';
import { minuteMs } from './minuteMs';
import { offsetAt } from './offsetAt';
import { readClock } from './readClock';

/**
 * What the clock of a zone shows at an instant, to the minute. Says which one it is where the clock shows it twice, so that
 * `resolveWallTime` leads back to the same minute.
 */
export function wallTimeAt(at: EpochMs, zone: ZoneId): WallTime {
  const clockMs = at + offsetAt(zone, at) * minuteMs;
  const local = localAtClockMs(clockMs);
  const reading = readClock(zone, clockMs);
  if (reading.kind !== 'twice') return wallTimeOf({ local, zone });
  return wallTimeOf({ local, zone, occurrence: at === reading.first ? 'first' : 'second' });
}
