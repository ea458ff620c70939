import { assertNever } from '../model/assertNever';
import { isTableNumber } from '../itinerary/isTableNumber';
import type { ItineraryItem, Session, Stay } from '../model/itineraryItem';
import type { Mission } from '../model/mission';
import { translatedText } from '../model/translatedText';
import type { CalendarTexts } from './calendarTexts';
import { plainLine } from './plainLine';

/** Where to be: table, room, venue, address, city, as a map application finds it; of a leg, where it leaves from. */
export function eventPlace(item: ItineraryItem, mission: Mission, texts: CalendarTexts): string {
  return placeParts(item, mission, texts).map(plainLine).filter(Boolean).join(', ');
}

function placeParts(item: ItineraryItem, mission: Mission, texts: CalendarTexts): string[] {
  switch (item.type) {
    case 'deadline':
      return [];
    case 'leg': {
      const { text } = translatedText(item, 'origin', texts.locale);
      return [item.originCode && text !== '' ? `${text} (${item.originCode})` : text];
    }
    case 'session':
      return [tableWords(item.table ?? '', texts), ...venueParts(item, mission, texts)];
    case 'stay':
      return venueParts(item, mission, texts);
    default:
      return assertNever(item);
  }
}

function venueParts({ venue, room }: Session | Stay, mission: Mission, { locale }: CalendarTexts): string[] {
  const site = venue && mission.venues[venue];
  const inside = room && mission.rooms[room];
  return [
    inside ? translatedText(inside, 'name', locale).text : '',
    site ? translatedText(site, 'name', locale).text : '',
    site?.address ?? '',
    site?.city ?? '',
  ];
}

function tableWords(table: string, { say }: CalendarTexts): string {
  return isTableNumber(table) ? say('table', { table }) : table;
}
