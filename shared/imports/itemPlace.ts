import type { Session } from '../model/itineraryItem';
import type { Locale } from '../model/locale';
import type { Mission } from '../model/mission';
import { translatedText } from '../model/translatedText';
import type { PlaceGuess } from './placeOfLocation';

/** Where a session is, or would be. */
export type ItemPlace = Pick<Session, 'venue' | 'room' | 'table'> & Pick<PlaceGuess, 'unknownPlace'>;

/** Where a session would be after an import: a named venue brings its room or none, and what the source leaves out stays. */
export function placeAfter(
  { venue, room, table }: Pick<Session, 'venue' | 'room' | 'table'>,
  guess: PlaceGuess,
): ItemPlace {
  const named = guess.venue ?? guess.unknownPlace;
  const where = named === undefined ? { ...(venue && { venue }), ...(room && { room }) } : {};
  const known = table === undefined ? {} : { table };
  return { ...where, ...known, ...guess };
}

/** A place in one line, in each language. */
export type PlaceNames = Readonly<Record<Locale, string>>;

export function placeNames(place: ItemPlace, mission: Mission): PlaceNames {
  return { fr: nameIn('fr', place, mission), en: nameIn('en', place, mission) };
}

function nameIn(locale: Locale, { venue, room, table, unknownPlace }: ItemPlace, { venues, rooms }: Mission): string {
  const named = (record: Bilingual | undefined) => record && translatedText(record, 'name', locale).text;
  const [venueName, roomName] = [named(venue && venues[venue]), named(room && rooms[room])];
  return [venueName ?? unknownPlace, roomName, table].filter(Boolean).join(', ');
}

interface Bilingual {
  readonly nameFr: string;
  readonly nameEn: string;
}

/** A place in one line, for comparing. */
export function placeText({ venue, room, table }: ItemPlace): string {
  return [venue ?? '', room ?? '', table ?? ''].join('\u0000');
}
