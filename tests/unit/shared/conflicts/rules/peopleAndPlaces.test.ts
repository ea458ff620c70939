import { describe, expect, test } from 'vitest';
import { aDeadline, aLeg, aSession, aStay, smallMission } from '../../../../fixtures/smallMission';
import type { Locale } from '../../../../../shared/model/locale';
import { plainDateSchema } from '../../../../../shared/model/plainDate';
import { foundBy, reasonsOf } from '../foundBy';

const at = (clock: string) => `2026-06-22T${clock}[America/Los_Angeles]`;
const anne = { delegates: { anne: true } };
const hank = { hostContacts: { hank: true } };
const { rooms, venues, people, delegates } = smallMission();
const centre = { ...venues['centre' as keyof typeof venues] };

describe('a host is expected in two places', () => {
  test.each([
    [
      'by two items at the same time',
      [aSession('first', { ...anne, ...hank }), aSession('second', { ...hank, start: at('09:30') })],
      ['impossible | Hank Hill is hosting in two places at once | first+second'],
    ],
    ['not one after the other', [aSession('first', hank), aSession('second', { ...hank, start: at('10:00') })], []],
    [
      'milder while one is tentative',
      [aSession('first', hank), aSession('second', { ...hank, status: 'tentative' })],
      ['risky | Hank Hill is hosting in two places at once | first+second'],
    ],
    ['not once cancelled', [aSession('first', hank), aSession('second', { ...hank, status: 'cancelled' })], []],
  ])('%s', (_, items, expected) => {
    expect(foundBy('contact-double-booked', items)).toEqual(expected);
  });
});

describe('a driver is expected in two places', () => {
  const drive = (id: string, from: string, to: string, fields: object = {}) =>
    aLeg(id, { ...anne, mode: 'coach', driver: 'hank', departure: at(from), arrival: at(to), ...fields });
  test.each([
    [
      'by two legs at the same time, whoever rides',
      [drive('first', '09:00', '10:00'), drive('second', '09:30', '10:30', { delegates: { carl: true } })],
      ['impossible | Hank Hill is expected to drive in two places at once | first+second'],
    ],
    ['not one after the other', [drive('first', '09:00', '10:00'), drive('second', '10:00', '11:00')], []],
    [
      'not by another driver',
      [drive('first', '09:00', '10:00'), drive('second', '09:30', '10:30', { driver: 'p-carl' })],
      [],
    ],
    [
      'milder while one is tentative',
      [drive('first', '09:00', '10:00'), drive('second', '09:30', '10:30', { status: 'tentative' })],
      ['risky | Hank Hill is expected to drive in two places at once | first+second'],
    ],
  ])('%s', (_, items, expected) => {
    expect(foundBy('driver-double-booked', items)).toEqual(expected);
  });
});

describe('an interpreter is expected in two places', () => {
  const interpreting = {
    delegates: { ...delegates, carl: { ...delegates['carl' as keyof typeof delegates], role: 'interpreter' } },
  };
  const carl = { delegates: { carl: true } };
  test.each([
    [
      'by two sessions at the same time',
      [aSession('first', carl), aSession('second', { ...carl, start: at('09:30') })],
      ['impossible | Carl Dion is expected in two places at once | first+second | carl'],
    ],
    ['not one after the other', [aSession('first', carl), aSession('second', { ...carl, start: at('10:00') })], []],
  ])('%s', (_, items, expected) => {
    expect(foundBy('person-double-booked', items, interpreting)).toEqual(expected);
  });
});

describe('too many people', () => {
  const holding = (capacity: number) => ({
    rooms: { ...rooms, hall: { ...rooms['hall' as keyof typeof rooms], capacity } },
  });
  const inHall = { venue: 'centre', room: 'hall' };
  test.each([
    ['as many as it holds', aSession('full', { ...inHall, everyone: true }), holding(3), []],
    [
      'one more, the host',
      aSession('full', { ...inHall, ...hank, everyone: true }),
      holding(3),
      ['risky | Too many people for Hall A, Centre | full'],
    ],
    ['nobody entered how many', aSession('full', { ...inHall, everyone: true }), {}, []],
    ['whoever withdrew does not come', aSession('full', { ...inHall, groups: { digital: true } }), holding(1), []],
    [
      'a venue, where no room is named',
      aSession('full', { venue: 'centre', groups: { onco: true } }),
      { venues: { ...venues, centre: { ...centre, capacity: 1 } } },
      ['risky | Too many people for Centre | full'],
    ],
  ])('%s', (_, item, fields, expected) => {
    expect(foundBy('over-capacity', [item], fields)).toEqual(expected);
  });
});

describe('a venue is closed', () => {
  const open = {
    venues: { ...venues, centre: { ...centre, openingHours: { mon: '09:00-17:30', tue: '09:00-24:00' } } },
  };
  const here = { venue: 'centre' };
  const closed = ['risky | Centre is closed during “Briefing” | item'];
  test.each([
    ['from opening', aSession('item', here), []],
    ['a minute too early', aSession('item', { ...here, start: at('08:59') }), closed],
    ['until closing', aSession('item', { ...here, start: at('16:30') }), []],
    ['a minute too long', aSession('item', { ...here, start: at('16:31') }), closed],
    [
      'a day whose hours nobody knows',
      aSession('item', { ...here, start: '2026-06-24T03:00[America/Los_Angeles]' }),
      [],
    ],
    [
      'until midnight where it is open until midnight',
      aSession('item', { ...here, start: '2026-06-23T23:00[America/Los_Angeles]' }),
      [],
    ],
    ['beyond midnight', aSession('item', { ...here, start: '2026-06-23T23:01[America/Los_Angeles]' }), closed],
    [
      'entered on the clock of another place: 10:00 in Toronto is 7:00 there',
      aSession('item', { ...here, start: '2026-06-22T10:00[America/Toronto]' }),
      closed,
    ],
    ['free time needs no open door', aSession('item', { ...here, kind: 'free', start: at('05:00') }), []],
  ])('%s', (_, item, expected) => {
    expect(foundBy('venue-closed', [item], open)).toEqual(expected);
  });

  const hours = (locale: Locale, day: string) =>
    reasonsOf(
      'venue-closed',
      [aSession('item', { ...here, start: `${day}T04:00[America/Los_Angeles]` })],
      open,
      locale,
    );
  test.each([
    ['in English', 'en', '2026-06-22', 'On that day the venue is open from 09:00 to 17:30, local time.'],
    ['in French', 'fr', '2026-06-22', 'Ce jour-là, l’endroit est ouvert de 9 h à 17 h 30, heure locale.'],
    ['until midnight', 'en', '2026-06-23', 'On that day the venue is open from 09:00 to 00:00, local time.'],
  ] as const)('its hours are written as every other hour, %s', (_, locale, day, expected) => {
    expect(hours(locale, day)).toEqual([expect.stringContaining(expected)]);
  });
});

describe('nobody takes part', () => {
  test.each([
    ['nobody named', aSession('item'), ['check | Nobody takes part in “Briefing” | item']],
    [
      'one who withdrew',
      aSession('item', { delegates: { dora: true } }),
      ['check | Nobody takes part in “Briefing” | item'],
    ],
    [
      'an empty group',
      aSession('item', { groups: { spare: true } }),
      ['check | Nobody takes part in “Briefing” | item'],
    ],
    ['a group', aSession('item', { groups: { onco: true } }), []],
    ['everyone', aSession('item', { everyone: true }), []],
    ['a deadline is the coordinators’ own', aDeadline('item'), []],
    ['cancelled', aSession('item', { status: 'cancelled' }), []],
  ])('%s', (_, item, expected) => {
    expect(foundBy('nobody-takes-part', [item])).toEqual(expected);
  });

  const nobody = ['check | Nobody takes part in “Briefing” | item'];
  test.each([
    ['nothing where they withdrew once it was over', '2026-06-23', '2026-06-24', []],
    ['nothing where they withdrew on its day, once that is past', '2026-06-22', '2026-06-23', []],
    ['nobody on the day itself', '2026-06-22', '2026-06-22', nobody],
    ['nobody where they withdrew before', '2026-06-21', '2026-06-24', nobody],
    ['nobody while it is to come', '2026-06-20', '2026-06-20', nobody],
    ['nobody where it is not known when', undefined, '2026-06-24', nobody],
  ])('who was there and withdrew: %s', (_, withdrawnOn, today, expected) => {
    const dora = { ...delegates['dora' as keyof typeof delegates], withdrawnOn };
    const item = aSession('item', { delegates: { dora: true } });
    const day = plainDateSchema.parse(today);
    expect(foundBy('nobody-takes-part', [item], { delegates: { ...delegates, dora } }, day)).toEqual(expected);
  });
});

describe('entered twice', () => {
  const twice = ['check | “Briefing” is in the itinerary twice | first+second'];
  test.each([
    ['all the same', aSession('first', anne), aSession('second', anne), twice],
    [
      'but for capitals and notes',
      aSession('first', anne),
      aSession('second', { ...anne, titleFr: 'BREFFAGE ', notes: 'x' }),
      twice,
    ],
    ['at another time', aSession('first', anne), aSession('second', { ...anne, start: at('09:05') }), []],
    ['for other people', aSession('first', anne), aSession('second', { delegates: { bela: true } }), []],
    ['at another table', aSession('first', { ...anne, table: '1' }), aSession('second', { ...anne, table: '2' }), []],
    ['two beds in one hotel', aStay('first', anne), aStay('second', { delegates: { bela: true } }), []],
    ['one of them cancelled', aSession('first', anne), aSession('second', { ...anne, status: 'cancelled' }), []],
  ])('%s', (_, first, second, expected) => {
    expect(foundBy('duplicate-item', [first, second])).toEqual(expected);
  });
});

describe('a venue or host was deleted', () => {
  const gone = ['risky | “Briefing” refers to a venue or host that was deleted | item'];
  test.each([
    [
      'venue',
      aSession('item', { venue: 'centre' }),
      { venues: { ...venues, centre: { ...centre, deleted: true } } },
      gone,
    ],
    [
      'contact',
      aSession('item', hank),
      { people: { ...people, hank: { ...people['hank' as keyof typeof people], deleted: true } } },
      gone,
    ],
    [
      'driver',
      aLeg('item', { titleEn: 'Briefing', mode: 'car', driver: 'hank' }),
      { people: { ...people, hank: { ...people['hank' as keyof typeof people], deleted: true } } },
      gone,
    ],
    ['neither', aSession('item', { venue: 'centre', ...hank }), {}, []],
  ])('%s', (_, item, fields, expected) => {
    expect(foundBy('place-or-host-gone', [item], fields)).toEqual(expected);
  });
});

describe('a travel document', () => {
  const until = (travelDocumentExpiry?: string) => {
    const holder = people['p-anne' as keyof typeof people];
    return { delegates, people: { ...people, 'p-anne': { ...holder, travelDocumentExpiry } } };
  };
  const flight = aLeg('flight', anne);
  test.each([
    [
      'expires the day before the end',
      flight,
      '2026-06-25',
      ['impossible | The travel document of Anne Roy expires before the return | flight | anne'],
    ],
    [
      'on the last day',
      flight,
      '2026-06-26',
      ['check | The travel document of Anne Roy expires shortly after the return | flight | anne'],
    ],
    [
      'thirty days later',
      flight,
      '2026-07-26',
      ['check | The travel document of Anne Roy expires shortly after the return | flight | anne'],
    ],
    ['thirty-one days later', flight, '2026-07-27', []],
    ['nobody entered it', flight, undefined, []],
    [
      'where no border is crossed',
      aLeg('flight', { ...anne, departure: '2026-06-25T20:15[America/Vancouver]' }),
      '2026-06-01',
      [],
    ],
    ['of somebody who stays', aLeg('flight', { delegates: { bela: true } }), '2026-06-01', []],
  ])('%s', (_, item, expiry, expected) => {
    expect(foundBy('travel-document-expires', [item], until(expiry))).toEqual(expected);
  });
});
