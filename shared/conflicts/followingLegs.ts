import type { Entry } from '../itinerary/missionIndex';
import { foundOnce } from './foundOnce';
import { type LegEntry, legsOf } from './legsOf';

export interface FollowingLegs {
  readonly first: LegEntry;
  readonly second: LegEntry;
}

/** Each leg of an agenda with the next one, whatever lies between; not where the second leaves before the first arrives. */
export const followingLegs = foundOnce((agenda: readonly Entry[]): readonly FollowingLegs[] => {
  const legs = legsOf(agenda);
  return legs.flatMap((second, index) => {
    const first = legs[index - 1];
    return first && first.end <= second.start ? [{ first, second }] : [];
  });
});
