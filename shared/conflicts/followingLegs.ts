import type { Entry } from '../itinerary/missionIndex';
import type { Leg } from '../model/itineraryItem';
import { busyEntries } from './busyEntries';
import { foundOnce } from './foundOnce';

type LegEntry = Entry & { readonly item: Leg };

export interface FollowingLegs {
  readonly first: LegEntry;
  readonly second: LegEntry;
}

/** Each leg of an agenda with the next one, whatever lies between; not where the second leaves before the first arrives. */
export const followingLegs = foundOnce((agenda: readonly Entry[]): readonly FollowingLegs[] => {
  const legs = busyEntries(agenda).filter((entry): entry is LegEntry => entry.item.type === 'leg');
  return legs.flatMap((second, index) => {
    const first = legs[index - 1];
    return first && first.end <= second.start ? [{ first, second }] : [];
  });
});
