import { startTimeOf } from '../itinerary/startTimeOf';
import { minuteMs } from '../time/minuteMs';
import type { FindingValues } from './finding';
import type { OverlappingPair } from './overlappingPairs';
import { titleInBoth } from './titleInBoth';

/** What a sentence says of two items at the same time. */
export function overlapValues({ first, second }: OverlappingPair): FindingValues {
  return {
    first: titleInBoth(first.item),
    second: titleInBoth(second.item),
    at: startTimeOf(second.item) ?? '',
    minutes: Math.round((Math.min(first.end, second.end) - second.start) / minuteMs),
  };
}
