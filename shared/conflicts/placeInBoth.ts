import type { ItineraryItem } from '../model/itineraryItem';
import type { Locale } from '../model/locale';
import type { Mission } from '../model/mission';
import { placeNames } from './placeNames';

/** Where an item takes place, `Room, Venue`, for a sentence in either language; empty where it says nothing. */
export function placeInBoth(
  item: ItineraryItem,
  places: Pick<Mission, 'rooms' | 'venues'>,
): Readonly<Record<Locale, string>> {
  return { fr: placeNames(item, places, 'fr').join(', '), en: placeNames(item, places, 'en').join(', ') };
}
