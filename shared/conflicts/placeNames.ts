import type { ItineraryItem } from '../model/itineraryItem';
import type { Locale } from '../model/locale';
import type { Mission } from '../model/mission';
import { translatedText } from '../model/translatedText';

/** What says where an item takes place, the narrowest first: its room, its venue. Without those that have no name. */
export function placeNames(
  item: ItineraryItem,
  { rooms, venues }: Pick<Mission, 'rooms' | 'venues'>,
  locale: Locale,
): readonly string[] {
  if (item.type !== 'session' && item.type !== 'stay') return [];
  const room = item.room && rooms[item.room];
  const venue = item.venue && venues[item.venue];
  return [room, venue]
    .flatMap((place) => (place ? [translatedText(place, 'name', locale).text] : []))
    .filter((name) => name !== '');
}
