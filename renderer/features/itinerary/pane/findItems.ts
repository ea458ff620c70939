import { startOf } from '../../../../shared/itinerary/startOf';
import type { ItineraryItem } from '../../../../shared/model/itineraryItem';
import { foldForSearch } from '../../../../shared/text/foldForSearch';
import type { ItemReader } from '../words/itemReader';
import { whereOf } from '../words/whereOf';
import { whoOf } from '../words/whoOf';

/** More than this nobody reads; a longer query finds fewer. */
const atMost = 60;

/** Items of the itinerary whose titles, in either language, places or people contain every word, in the order of time. */
export function findItems(query: string, reader: ItemReader): readonly ItineraryItem[] {
  const words = foldForSearch(query).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  const found = Object.values(reader.mission.items).filter((item) => {
    if (item.deleted) return false;
    const text = foldForSearch([item.titleFr, item.titleEn, whereOf(item, reader), whoOf(item, reader)].join(' '));
    return words.every((word) => text.includes(word));
  });
  return found.sort((a, b) => (startOf(a) ?? Infinity) - (startOf(b) ?? Infinity)).slice(0, atMost);
}
