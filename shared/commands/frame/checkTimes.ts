import { assertNever } from '../../model/assertNever';
import type { ItineraryItem } from '../../model/itineraryItem';
import { mostDays } from '../../model/mostDays';
import { failure, success, type Result } from '../../model/result';
import { timesOfItem } from '../../model/timesOfItem';
import type { WallTime } from '../../model/wallTime';
import { dayMs } from '../../time/dayMs';
import { instantOf } from '../../time/instantOf';
import { resolveWallTime } from '../../time/resolveWallTime';
import type { DomainError } from '../domainError';

/**
 * Refuses times that an edit brings in and that no clock shows, or shows twice without saying which, and an end that is not
 * after its start or far too long after it. Times that stood before are left alone, even if rules have changed under them: a conflict reports those,
 * and the coordinator must still be able to correct a title.
 */
export function checkTimes(before: ItineraryItem | undefined, after: ItineraryItem): Result<undefined, DomainError> {
  const known = before ? timesOfItem(before) : {};
  const changed = Object.entries(timesOfItem(after)).filter(([field, time]) => known[field] !== time);
  for (const [, time] of changed) {
    const checked = checkWallTime(time);
    if (!checked.ok) return checked;
  }
  return changed.length === 0 ? success(undefined) : checkOrder(after);
}

function checkWallTime(wallTime: WallTime): Result<undefined, DomainError> {
  const resolved = resolveWallTime(wallTime);
  if (resolved.ok) return success(undefined);
  const problem = resolved.error;
  switch (problem.code) {
    case 'unknown-zone':
      return failure({ code: 'unknown-zone', zone: problem.zone });
    case 'wall-time-skipped':
      return failure({ code: 'wall-time-in-gap', wallTime, before: problem.before, after: problem.after });
    case 'wall-time-twice':
      return failure({
        code: 'wall-time-twice',
        wallTime,
        first: problem.first.wallTime,
        second: problem.second.wallTime,
      });
    default:
      return assertNever(problem);
  }
}

function checkOrder(item: ItineraryItem): Result<undefined, DomainError> {
  switch (item.type) {
    case 'leg':
      return ordered('arrival', item.departure, item.arrival);
    case 'stay':
      return ordered('checkOut', item.checkIn, item.checkOut);
    case 'session':
    case 'deadline':
      return success(undefined);
    default:
      return assertNever(item);
  }
}

/** By instant, not by the clock: a leg westward may well land "before" it left. */
function ordered(field: string, start: WallTime, end: WallTime): Result<undefined, DomainError> {
  const ms = instantOf(end) - instantOf(start);
  if (ms <= 0) return failure({ code: 'ends-before-it-starts', field });
  return ms > mostDays * dayMs ? failure({ code: 'too-many-days', limit: mostDays }) : success(undefined);
}
