import type { ItineraryItem } from '../../../../shared/model/itineraryItem';
import { translatedText } from '../../../../shared/model/translatedText';
import type { ItemReader } from './itemReader';
import { titleOf } from './titleOf';

/** What an item is called where there is one line for it: a stay by its hotel, everything else by its title. */
export function headlineOf(item: ItineraryItem, reader: ItemReader): string {
  const venue = item.type === 'stay' && item.venue ? reader.mission.venues[item.venue] : undefined;
  return (venue && translatedText(venue, 'name', reader.locale).text) || titleOf(item, reader);
}
