import type { RoomId, VenueId } from '../model/identifier';
import type { Mission } from '../model/mission';
import type { BothTexts, CarriedItem } from './carriedItem';
import { cleanLine } from './cleanLine';
import { foldText } from '../text/foldText';
import { isOnlinePlace } from './isOnlinePlace';

export interface PlaceGuess {
  readonly venue?: VenueId;
  readonly room?: RoomId;
  /** Table or stand, as the source writes it. */
  readonly table?: string;
  /** A place that the mission does not know, as the source writes it. */
  readonly unknownPlace?: string;
  /** A room of it, or of the known venue. */
  readonly unknownRoom?: string;
}

const tablePart = /\b(?:table|stand|booth|kiosque|pod)\s*(?:no\.?|n°|#)?\s*[\p{L}]?-?\d+[\p{L}]?\b/iu;

/** Finds venue, room and table in a location such as « San Diego Convention Center, Hall B, Table 14 ». */
export class PlaceIndex {
  private readonly venues: readonly { readonly id: VenueId; readonly names: readonly string[] }[];
  private readonly rooms: readonly {
    readonly id: RoomId;
    readonly venue: VenueId;
    readonly names: readonly string[];
  }[];

  constructor(mission: Mission) {
    this.venues = Object.values(mission.venues)
      .filter(({ deleted }) => !deleted)
      .map(({ id, nameFr, nameEn }) => ({ id, names: foldedNames(nameFr, nameEn) }));
    this.rooms = Object.values(mission.rooms)
      .filter(({ deleted, venue }) => !deleted && !mission.venues[venue]?.deleted)
      .map(({ id, venue, nameFr, nameEn }) => ({ id, venue, names: foldedNames(nameFr, nameEn) }));
  }

  placeOf(location: string): PlaceGuess {
    const text = cleanLine(location);
    if (text === '' || isOnlinePlace(text)) return {};
    const table = tablePart.exec(text)?.[0];
    const rest = table === undefined ? text : text.replace(table, '').replace(/^[\s,;–-]+|[\s,;–-]+$/g, '');
    return { ...this.known(rest), ...(table === undefined ? {} : { table }) };
  }

  /** Finds the places that an event names one by one; a venue is called just so, and a room stands in it. */
  placeOfCarried({ venue, room, table }: Pick<CarriedItem, 'venue' | 'room' | 'table'>): PlaceGuess {
    const at = table === undefined ? {} : { table };
    if (!venue) return at;
    const site = this.venues.find(({ names }) => isCalled(names, venue.name));
    const inside = room && this.rooms.find((each) => each.venue === site?.id && isCalled(each.names, room));
    return {
      ...(site ? { venue: site.id } : { unknownPlace: venue.name.fr || venue.name.en }),
      ...(inside && { room: inside.id }),
      ...(room && !inside && { unknownRoom: room.fr || room.en }),
      ...at,
    };
  }

  private known(text: string): PlaceGuess {
    const folded = foldText(text);
    if (folded === '') return text === '' ? {} : { unknownPlace: text.slice(0, 500) };
    const venue = longest(this.venues, folded);
    const rooms = this.rooms.filter((room) => !venue || room.venue === venue.id);
    const room = longest(rooms, folded);
    const isAlone = room && (venue || rooms.filter(({ names }) => contains(folded, names)).length === 1);
    if (isAlone) return { venue: room.venue, room: room.id };
    return venue ? { venue: venue.id } : { unknownPlace: text.slice(0, 500) };
  }
}

function foldedNames(...names: readonly string[]): string[] {
  return [...new Set(names.map(foldText).filter((name) => name.length > 1))];
}

function isCalled(names: readonly string[], { fr, en }: BothTexts): boolean {
  return foldedNames(fr, en).some((name) => names.includes(name));
}

function contains(text: string, names: readonly string[]): boolean {
  return names.some((name) => ` ${text} `.includes(` ${name} `));
}

/** The place with the longest name that stands in the text: « Hall B2 » rather than « Hall B ». */
function longest<Place extends { readonly names: readonly string[] }>(
  places: readonly Place[],
  text: string,
): Place | undefined {
  const lengthIn = ({ names }: Place): number =>
    Math.max(0, ...names.filter((name) => contains(text, [name])).map((name) => name.length));
  return places.reduce<Place | undefined>(
    (best, place) => (lengthIn(place) > (best ? lengthIn(best) : 0) ? place : best),
    undefined,
  );
}
