import type { ItineraryItem, Leg, Session } from '../model/itineraryItem';
import type { Locale } from '../model/locale';
import type { Mission } from '../model/mission';
import { translatedText } from '../model/translatedText';
import type { PlaceGuess } from './placeOfLocation';

/** Where a session is, or would be. */
export type ItemPlace = Pick<Session, 'venue' | 'room' | 'table'> & Pick<PlaceGuess, 'unknownPlace' | 'unknownRoom'>;

/** From where to where, and with whom. */
export type Journey = Pick<
  Leg,
  'originFr' | 'originEn' | 'originCode' | 'destinationFr' | 'destinationEn' | 'destinationCode' | 'carrier' | 'number'
>;

/** Where an item would be after an import: a named venue brings its room or none, and what the source leaves out stays. */
export function placeAfter(item: ItineraryItem | undefined, guess: PlaceGuess): ItemPlace {
  const { venue, room, table } = placeOfItem(item);
  const named = guess.venue ?? guess.unknownPlace;
  const where = named === undefined ? { ...(venue && { venue }), ...(room && { room }) } : {};
  const known = table === undefined ? {} : { table };
  return { ...where, ...known, ...guess };
}

export function placeOfItem(item: ItineraryItem | undefined): ItemPlace {
  switch (item?.type) {
    case 'session':
    case 'stay': {
      const { venue, room } = item;
      const table = item.type === 'session' ? item.table : undefined;
      return { ...(venue && { venue }), ...(room && { room }), ...(table !== undefined && { table }) };
    }
    default:
      return {};
  }
}

/** A place in one line, in each language. */
export type PlaceNames = Readonly<Record<Locale, string>>;

export function placeNames(place: ItemPlace, mission: Mission): PlaceNames {
  return { fr: nameIn('fr', place, mission), en: nameIn('en', place, mission) };
}

function nameIn(locale: Locale, place: ItemPlace, { venues, rooms }: Mission): string {
  const { venue, room, table, unknownPlace, unknownRoom } = place;
  const named = (record: Bilingual | undefined) => record && translatedText(record, 'name', locale).text;
  const [venueName, roomName] = [named(venue && venues[venue]), named(room && rooms[room])];
  return [venueName ?? unknownPlace, roomName ?? unknownRoom, table].filter(Boolean).join(', ');
}

interface Bilingual {
  readonly nameFr: string;
  readonly nameEn: string;
}

/** « Montréal → San Diego, Air Canada AC 772 », in each language. */
export function journeyNames(journey: Journey): PlaceNames {
  return { fr: journeyIn('fr', journey), en: journeyIn('en', journey) };
}

function journeyIn(locale: Locale, journey: Journey): string {
  const { originCode = '', destinationCode = '', carrier, number } = journey;
  const origin = translatedText(journey, 'origin', locale).text || originCode;
  const destination = translatedText(journey, 'destination', locale).text || destinationCode;
  const service = [carrier, number].filter(Boolean).join(' ');
  return [`${origin} → ${destination}`, service].filter(Boolean).join(', ');
}

/** A place in one line, for comparing. */
export function placeText({ venue, room, table }: ItemPlace): string {
  return [venue ?? '', room ?? '', table ?? ''].join('\u0000');
}

/** The same of a journey. */
export function journeyText(journey: Journey): string {
  const { originFr, originEn, originCode, destinationFr, destinationEn, destinationCode, carrier, number } = journey;
  const parts = [originFr, originEn, originCode, destinationFr, destinationEn, destinationCode, carrier, number];
  return parts.map((part) => part ?? '').join('\u0000');
}
