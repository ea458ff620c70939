import type { ItineraryItem } from '../model/itineraryItem';
import type { EpochMs } from '../time/epochMs';
import { spanOf } from './spanOf';

/** The instant at which an item begins; absent for a session that is not scheduled yet. */
export function startOf(item: ItineraryItem): EpochMs | undefined {
  return spanOf(item)?.start;
}
