import { createTranslations } from '../../../../../shared/i18n/createTranslations';
import type { ItineraryItem } from '../../../../../shared/model/itineraryItem';
import type { Locale } from '../../../../../shared/model/locale';
import { missionSchema, type Mission } from '../../../../../shared/model/mission';
import type { ItemReader } from '../../../../../renderer/features/itinerary/words/itemReader';

const changedAt = '2026-02-03T10:11:12Z';
const sanDiego = 'America/Los_Angeles';

const itemFields = {
  titleEn: '',
  status: 'confirmed',
  audience: 'delegation',
  everyone: false,
  groups: {},
  delegates: {},
  hostOrganisations: {},
  hostContacts: {},
  revision: 0,
  changedAt,
};

/** A session of `minutes` that begins at `start`, or waits for a time where that is null. */
export function session(id: string, start: string | null, minutes = 30, more: object = {}): object {
  const time = start === null ? {} : { start };
  return { ...itemFields, id, titleFr: id, type: 'session', kind: 'partnering-meeting', minutes, ...time, ...more };
}

export function flight(id: string, departure: string, arrival: string, more: object = {}): object {
  const ends = { originFr: 'Montréal', originEn: 'Montréal', destinationFr: 'San Diego', destinationEn: 'San Diego' };
  return { ...itemFields, id, titleFr: id, type: 'leg', mode: 'flight', departure, arrival, ...ends, ...more };
}

export function stay(id: string, checkIn: string, checkOut: string, more: object = {}): object {
  return { ...itemFields, id, titleFr: id, type: 'stay', checkIn, checkOut, ...more };
}

/** Two groups of one, a head and one without a group; home in Montréal, going to San Diego. */
export function itineraryMission(...items: object[]): Mission {
  const person = (id: string, givenName: string, familyName: string) => ({
    [id]: { id, givenName, familyName, language: 'fr' },
  });
  const delegate = (id: string, role: string, group?: string) => ({
    [id]: { id, person: id, role, status: 'confirmed', ...(group === undefined ? {} : { group }) },
  });
  const group = (id: string, nameFr: string) => ({ [id]: { id, nameFr, nameEn: '' } });
  return missionSchema.parse({
    id: 'itinerary',
    kind: 'convention',
    titleFr: 'BIO 2026',
    titleEn: 'BIO 2026',
    homePlaceFr: 'Montréal',
    homePlaceEn: 'Montréal',
    homeZone: 'America/Toronto',
    firstDay: '2026-06-21',
    lastDay: '2026-06-26',
    lifecycle: 'planning',
    zoneRelease: '2026f',
    destinations: { sd: { id: 'sd', placeFr: 'San Diego', placeEn: 'San Diego', zone: sanDiego, order: 0 } },
    organisations: {},
    people: {
      ...person('anne', 'Anne', 'Bouchard-Roy'),
      ...person('luc', 'Luc', 'Tran'),
      ...person('marc', 'Marc-André', 'Vézina'),
      ...person('zoe', 'Zoé', 'Ng'),
    },
    groups: { ...group('cell', 'Thérapies cellulaires'), ...group('onco', 'Oncologie') },
    delegates: {
      ...delegate('anne', 'head'),
      ...delegate('luc', 'member', 'cell'),
      ...delegate('marc', 'member', 'onco'),
      ...delegate('zoe', 'member'),
    },
    venues: {
      centre: { id: 'centre', nameFr: 'Palais', nameEn: 'Centre', zone: sanDiego, openingHours: {} },
      lab: { id: 'lab', nameFr: 'Labo', nameEn: 'Lab', zone: 'America/Toronto', openingHours: {} },
    },
    rooms: { 'room-20': { id: 'room-20', venue: 'centre', nameFr: 'Salle 20', nameEn: 'Room 20' } },
    items: Object.fromEntries(items.map((item) => [(item as ItineraryItem).id, item])),
  });
}

export function readerOf(mission: Mission, locale: Locale = 'fr'): ItemReader {
  return { mission, locale, t: createTranslations(locale).getFixedT(locale, 'itinerary') };
}

export function itemIn(mission: Mission, id: string): ItineraryItem {
  const found = Object.values(mission.items).find((item) => item.id === id);
  if (!found) throw new Error(`No item ${id}`);
  return found;
}
