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

/** By start, then end, then identifier; what is in order already is only gone through once. */
export function inOrder(entries: readonly Entry[]): readonly Entry[] {
  return [...entries].sort(byTime);
}

function byTime(a: Entry, b: Entry): number {
  return a.start - b.start || a.end - b.end || (a.item.id < b.item.id ? -1 : 1);
}
