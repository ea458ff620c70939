import type { ItineraryItem } from '../model/itineraryItem';
import type { EpochMs } from '../time/epochMs';
import { spanOf } from './spanOf';

/** The first instant after an item; absent for a session that is not scheduled yet. */
export function endOf(item: ItineraryItem): EpochMs | undefined {
  return spanOf(item)?.end;
}
