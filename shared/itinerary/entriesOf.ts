import type { ItineraryItem } from '../model/itineraryItem';
import type { Entry } from './missionIndex';
import { spanOf } from './spanOf';

/** The items that have a time, by start, then end, then identifier. */
export function entriesOf(items: readonly ItineraryItem[]): readonly Entry[] {
  return items.flatMap(entryOf).sort(byTime);
}

function entryOf(item: ItineraryItem): readonly Entry[] {
  const span = spanOf(item);
  return span ? [{ item, ...span }] : [];
}

/** Two lists in order as one. */
export function mergeEntries(a: readonly Entry[], b: readonly Entry[]): readonly Entry[] {
  // What is in order already is only gone through once.
  return [...a, ...b].sort(byTime);
}

function byTime(a: Entry, b: Entry): number {
  return a.start - b.start || a.end - b.end || (a.item.id < b.item.id ? -1 : 1);
}
