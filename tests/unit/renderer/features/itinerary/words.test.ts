import { describe, expect, test } from 'vitest';
import type { Stay } from '../../../../../shared/model/itineraryItem';
import type { PlainDate } from '../../../../../shared/model/plainDate';
import type { ZoneId } from '../../../../../shared/model/zoneId';
import { findItems } from '../../../../../renderer/features/itinerary/pane/findItems';
import { homeTimesOf } from '../../../../../renderer/features/itinerary/words/homeTimesOf';
import { nightOf } from '../../../../../renderer/features/itinerary/words/nightOf';
import { placeNameOf } from '../../../../../shared/itinerary/placeNameOf';
import { sayTimes } from '../../../../../renderer/features/itinerary/words/sayTimes';
import { shortName } from '../../../../../renderer/features/itinerary/words/shortName';
import { timesOf } from '../../../../../renderer/features/itinerary/words/timesOf';
import { whereOf } from '../../../../../renderer/features/itinerary/words/whereOf';
import { whoOf } from '../../../../../renderer/features/itinerary/words/whoOf';
import { readerOf } from './readerOf';
import { flight, itemIn, itineraryMission, session, stay } from '../../../../fixtures/missions/itineraryMission';

const page = { date: '2026-06-22' as PlainDate, zone: 'America/Los_Angeles' as ZoneId };
const plain = (text: string | undefined) => text?.replaceAll(/[\u00A0\u202F]/g, ' ');

const mission = itineraryMission(
  session('there', '2026-06-22T09:00[America/Los_Angeles]', 30, { venue: 'centre', room: 'room-20', table: '7' }),
  session('named', '2026-06-22T10:00[America/Los_Angeles]', 30, { table: 'Table B' }),
  session('home', '2026-06-22T12:00[America/Toronto]', 60),
  session('late', '2026-06-22T23:30[America/Los_Angeles]', 90),
  session('moment', '2026-06-22T12:00[America/Los_Angeles]', 0),
  session('waiting', null, 30, { titleEn: 'Coffee' }),
  flight('out', '2026-06-22T10:45[America/Toronto]', '2026-06-22T13:35[America/Los_Angeles]'),
  flight('red-eye', '2026-06-22T22:15[America/Los_Angeles]', '2026-06-23T06:20[America/Toronto]'),
  stay('hotel', '2026-06-21T15:00[America/Los_Angeles]', '2026-06-25T11:00[America/Los_Angeles]', { venue: 'centre' }),
);

describe('the times of an item on the page of a day in San Diego', () => {
  test.each([
    ['there', '9 h–9 h 30', '12 h–12 h 30, Montréal'],
    ['home', '12 h HAE–13 h', undefined],
    ['late', '23 h 30–1 h (mar. 23)', '2 h 30–4 h, Montréal'],
    ['moment', '12 h', '15 h, Montréal'],
    ['waiting', undefined, undefined],
    ['out', '10 h 45 HAE–13 h 35', '10 h 45–16 h 35, Montréal'],
    ['red-eye', '22 h 15–6 h 20 HAE (mar. 23)', '1 h 15–6 h 20, Montréal'],
  ])('%s', (id, there, atHome) => {
    const item = itemIn(mission, id);
    const times = timesOf(item, page, 'fr');
    expect([plain(times && sayTimes(times)), plain(homeTimesOf(item, readerOf(mission)))]).toEqual([there, atHome]);
  });
});

describe('where an item happens', () => {
  test.each([
    ['there', 'table 7 · Salle 20 · Palais', 'table 7 · Room 20 · Centre'],
    ['out', 'Montréal → San Diego', 'Montréal → San Diego'],
    ['home', '', ''],
    ['named', 'Table B', 'Table B'],
  ])('%s', (id, fr, en) => {
    const item = itemIn(mission, id);
    expect([whereOf(item, readerOf(mission, 'fr')), whereOf(item, readerOf(mission, 'en'))]).toEqual([fr, en]);
  });
});

describe('who takes part', () => {
  test.each([
    ['everyone', { everyone: true, groups: { onco: true } }, 'Toute la délégation'],
    ['nobody', {}, 'Sans participant'],
    ['groups before people', { groups: { onco: true }, delegates: { zoe: true } }, 'Oncologie, Zoé Ng'],
    [
      'four are named',
      { groups: { onco: true, cell: true }, delegates: { zoe: true, anne: true } },
      'Oncologie, Thérapies cellulaires, Zoé Ng, Anne Bouchard-Roy',
    ],
    [
      'of five three are named and two counted',
      { groups: { onco: true, cell: true }, delegates: { zoe: true, anne: true, luc: true } },
      'Oncologie, Thérapies cellulaires, Zoé Ng et 2 autres',
    ],
  ])('%s', (_, who, expected) => {
    const one = itineraryMission(session('item', null, 30, who));
    expect(whoOf(itemIn(one, 'item'), readerOf(one))).toBe(expected);
  });
});

describe('the name of a clock’s place', () => {
  test.each([
    ['America/Los_Angeles', 'San Diego'],
    ['America/Toronto', 'Montréal'],
    ['Europe/London', 'Londres'],
  ])('%s', (zone, expected) => {
    expect(placeNameOf(mission, zone as ZoneId, 'fr')).toBe(expected);
  });
});

describe('a name in the head of a column', () => {
  test.each([
    ['Priya', 'Raman', 'Priya Raman'],
    ['Anne', 'Bouchard-Tremblay', 'A. Bouchard-Tremblay'],
    ['Marc-André', 'Vézina', 'M.-A. Vézina'],
    ['', 'Association de bienfaisance', 'Association de bienfaisance'],
  ])('%s %s', (givenName, familyName, name) => {
    expect(shortName(givenName, familyName)).toBe(name);
  });
});

describe('which night of a stay it is', () => {
  test.each([
    ['2026-06-20', undefined],
    ['2026-06-21', { night: 1, nights: 4 }],
    ['2026-06-24', { night: 4, nights: 4 }],
    ['2026-06-25', undefined],
  ])('%s', (date, expected) => {
    expect(nightOf(itemIn(mission, 'hotel') as Stay, date as PlainDate)).toEqual(expected);
  });
});

describe('the search of the itinerary', () => {
  test.each([
    ['a title in the other language', 'coffee', ['waiting']],
    ['a place, without accents', 'montreal', ['out', 'red-eye']],
    ['every word', 'salle palais', ['there']],
    ['in the order of time', 'palais', ['hotel', 'there']],
    ['nothing', 'philadelphie', []],
    ['an empty query', '  ', []],
  ])('%s', (_, query, expected) => {
    expect(findItems(query, readerOf(mission)).map(({ id }) => id)).toEqual(expected);
  });
});
