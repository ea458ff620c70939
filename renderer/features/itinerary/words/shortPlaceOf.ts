import type { ItineraryItem } from '../../../../shared/model/itineraryItem';
import { translatedText } from '../../../../shared/model/translatedText';
import type { ItemReader } from './itemReader';

/** The nearest place alone, for the right end of a card: the table, else the room. */
export function shortPlaceOf(item: ItineraryItem, { mission, locale }: ItemReader): string | undefined {
  if (item.type === 'session' && item.table !== undefined) return item.table;
  if (item.type !== 'session' && item.type !== 'stay') return undefined;
  const room = item.room === undefined ? undefined : mission.rooms[item.room];
  return room && !room.deleted ? translatedText(room, 'name', locale).text : undefined;
}
