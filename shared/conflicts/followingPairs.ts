import type { Entry } from '../itinerary/missionIndex';
import { busyEntries } from './busyEntries';
import { foundOnce } from './foundOnce';

/** Something that a person goes to, and what they go to next. */
export interface FollowingPair {
  readonly before: Entry;
  readonly after: Entry;
  /** From the end of the one to the start of the other. */
  readonly gapMs: number;
}

/**
 * Each thing in an agenda that somebody must be at, with what ended last before it. What overlaps is another rule's: of
 * entries that begin while another still lasts there is no way from one to the next.
 */
export const followingPairs = foundOnce((agenda: readonly Entry[]): readonly FollowingPair[] => {
  const pairs: FollowingPair[] = [];
  let last: Entry | undefined;
  for (const after of busyEntries(agenda)) {
    if (last && last.end <= after.start) pairs.push({ before: last, after, gapMs: after.start - last.end });
    if (!last || after.end > last.end) last = after;
  }
  return pairs;
});
