import type { Session } from '../model/itineraryItem';
import type { Mission } from '../model/mission';
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

/** A place in one line, for showing. */
export function describePlace({ venue, room, table, unknownPlace }: ItemPlace, mission: Mission): string {
  const roomName = room && mission.rooms[room]?.nameFr;
  const venueName = venue && mission.venues[venue]?.nameFr;
  return [venueName ?? unknownPlace, roomName, table].filter(Boolean).join(', ');
}

/** A place in one line, for comparing. */
export function placeText({ venue, room, table }: ItemPlace): string {
  return [venue ?? '', room ?? '', table ?? ''].join('\u0000');
}
