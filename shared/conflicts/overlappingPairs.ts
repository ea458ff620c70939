import type { Entry } from '../itinerary/missionIndex';

/** Two entries at the same time; `first` does not begin after `second`. */
export interface OverlappingPair {
  readonly first: Entry;
  readonly second: Entry;
}

/** All pairs that share time, of entries ordered by start. Where one ends as the other begins, they do not. */
export function overlappingPairs(entries: readonly Entry[]): readonly OverlappingPair[] {
  const pairs: OverlappingPair[] = [];
  let open: Entry[] = [];
  for (const second of entries) {
    open = open.filter(({ end }) => end > second.start);
    if (second.end <= second.start) continue;
    for (const first of open) pairs.push({ first, second });
    open.push(second);
  }
  return pairs;
}
