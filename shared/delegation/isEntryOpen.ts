import type { EntryStanding } from '../itinerary/entryStanding';
import { isEntrySettled } from './isEntrySettled';

/** Something is known to be needed at this border and is not there; where nobody noted anything, nothing is. */
export function isEntryOpen(standing: Pick<EntryStanding, 'state' | 'rule'>): boolean {
  return Boolean(standing.state ?? standing.rule) && !isEntrySettled(standing);
}
