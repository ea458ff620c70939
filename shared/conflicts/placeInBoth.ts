import type { ItineraryItem } from '../model/itineraryItem';
import type { Mission } from '../model/mission';
import { translatedText } from '../model/translatedText';

/** Where an item takes place, `Room, Venue`, for a sentence in either language; empty where it says nothing. */
export function placeInBoth(
  item: ItineraryItem,
  rooms: Mission['rooms'],
  venues: Mission['venues'],
): { readonly fr: string; readonly en: string } {
  if (item.type !== 'session' && item.type !== 'stay') return { fr: '', en: '' };
  const room = item.room && rooms[item.room];
  const venue = item.venue && venues[item.venue];
  const nameIn = (locale: 'fr' | 'en') =>
    [room, venue]
      .flatMap((place) => (place ? [translatedText(place, 'name', locale).text] : []))
      .filter((name) => name !== '')
      .join(', ');
  return { fr: nameIn('fr'), en: nameIn('en') };
}
