import type { JourneyStep } from '../../../../shared/itinerary/journeyOf';
import { partsOfWallTime } from '../../../../shared/model/wallTime';
import type { ZoneId } from '../../../../shared/model/zoneId';
import type { EpochMs } from '../../../../shared/time/epochMs';
import { type PathRange, shareOf } from './journeyPath';

/** A change of the clock as the strip names it: by one leg, or by several that follow closely. */
export interface StripJump {
  readonly start: EpochMs;
  readonly end: EpochMs;
  readonly minutes: number;
  /** Whose clock is lived by from then on. */
  readonly zone: ZoneId;
  /** Its name stands before it, because behind it there is not room enough. */
  readonly isAtEnd: boolean;
}

/** What a name such as "−3 h, San Diego time" takes of the width of a strip in the smallest window. */
const shareOfName = 0.17;
const lastWithRoomBehind = 0.7;

/** The changes of the clock that are named, none over another: of those that follow closely, where they lead together. */
export function stripJumps(steps: readonly JourneyStep[], range: PathRange): readonly StripJump[] {
  const jumps: StripJump[] = [];
  for (const step of steps) {
    if (step.kind !== 'leg' || step.jumpMinutes === 0) continue;
    const { start, end, jumpMinutes: minutes, leg } = step;
    const isAtEnd = shareOf(end, range) > lastWithRoomBehind;
    const jump = { start, end, minutes, zone: partsOfWallTime(leg.arrival).zone, isAtEnd };
    const before = jumps.at(-1);
    if (before && areTooClose(before, jump, range)) {
      jumps.splice(-1, 1, { ...jump, start: before.start, minutes: before.minutes + minutes });
    } else jumps.push(jump);
  }
  return jumps.filter(({ minutes }) => minutes !== 0);
}

/** A name that stands behind its jump and one that stands before its own both lie between the two. */
function areTooClose(one: StripJump, other: StripJump, range: PathRange): boolean {
  const names = other.isAtEnd && !one.isAtEnd ? 2 : 1;
  return shareOf(other.end, range) - shareOf(one.end, range) < names * shareOfName;
}
