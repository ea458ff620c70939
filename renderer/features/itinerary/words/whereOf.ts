import { isTableNumber } from '../../../../shared/itinerary/isTableNumber';
import { assertNever } from '../../../../shared/model/assertNever';
import type { ItineraryItem, Session, Stay } from '../../../../shared/model/itineraryItem';
import { translatedText } from '../../../../shared/model/translatedText';
import type { ItemReader } from './itemReader';

/** Where an item happens, from the nearest to the widest: table, room, venue; or from where to where. Empty where nobody said. */
export function whereOf(item: ItineraryItem, reader: ItemReader): string {
  switch (item.type) {
    case 'session':
      return [tableOf(item, reader), roomOf(item, reader), venueOf(item, reader)].filter(Boolean).join(' · ');
    case 'stay':
      return [roomOf(item, reader), venueOf(item, reader)].filter(Boolean).join(' · ');
    case 'leg':
      return [
        translatedText(item, 'origin', reader.locale).text,
        translatedText(item, 'destination', reader.locale).text,
      ]
        .filter(Boolean)
        .join(' → ');
    case 'deadline':
      return '';
    default:
      return assertNever(item);
  }
}

function tableOf({ table }: Session, { t }: ItemReader): string {
  if (table === undefined) return '';
  return isTableNumber(table) ? t('item.table', { table }) : table;
}

function roomOf({ room }: Session | Stay, { mission, locale }: ItemReader): string {
  const found = room === undefined ? undefined : mission.rooms[room];
  return found && !found.deleted ? translatedText(found, 'name', locale).text : '';
}

function venueOf({ venue }: Session | Stay, { mission, locale }: ItemReader): string {
  const found = venue === undefined ? undefined : mission.venues[venue];
  return found && !found.deleted ? translatedText(found, 'name', locale).text : '';
}
