import { assertNever } from '../model/assertNever';
import { failure, success, type Result } from '../model/result';
import { partsOfWallTime, type WallTime } from '../model/wallTime';
import { clockMsOf } from './clockMsOf';
import type { EpochMs } from './epochMs';
import { isKnownZone } from './isKnownZone';
import { minuteMs } from './minuteMs';
import { readClock } from './readClock';
import { wallTimeAt } from './wallTimeAt';
import type { WallTimeProblem } from './wallTimeProblem';

/**
 * The one instant that a wall time means, or why there is none: the zone is unknown, clocks were set forward over it, or
 * clocks were set back and it happens twice without a choice. A choice that is no longer needed, because rules changed
 * since it was made, is ignored.
 */
export function resolveWallTime(wallTime: WallTime): Result<EpochMs, WallTimeProblem> {
  const { local, zone, occurrence } = partsOfWallTime(wallTime);
  if (!isKnownZone(zone)) return failure({ code: 'unknown-zone', wallTime, zone });
  const reading = readClock(zone, clockMsOf(local));
  switch (reading.kind) {
    case 'once':
      return success(reading.at);
    case 'twice': {
      if (occurrence) return success(reading[occurrence]);
      const choice = (at: EpochMs) => ({ wallTime: wallTimeAt(at, zone), at });
      return failure({
        code: 'wall-time-twice',
        wallTime,
        first: choice(reading.first),
        second: choice(reading.second),
      });
    }
    case 'skipped': {
      const before = wallTimeAt(reading.change - minuteMs, zone);
      return failure({ code: 'wall-time-skipped', wallTime, before, after: wallTimeAt(reading.change, zone) });
    }
    default:
      return assertNever(reading);
  }
}
