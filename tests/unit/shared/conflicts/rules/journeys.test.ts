import { describe, expect, test } from 'vitest';
import { aLeg, aSession, aStay, smallMission } from '../../../../fixtures/smallMission';
import { foundBy, reasonsOf } from '../foundBy';

const anne = { delegates: { anne: true } };
const toronto = (clock: string) => `2026-06-22T${clock}[America/Toronto]`;
const vancouver = (clock: string) => `2026-06-22T${clock}[America/Vancouver]`;
const seattle = (clock: string) => `2026-06-22T${clock}[America/Los_Angeles]`;
const newYork = (clock: string) => `2026-06-22T${clock}[America/New_York]`;
const leg = (id: string, departure: string, arrival: string, fields: object = {}) =>
  aLeg(id, { ...anne, titleEn: id, departure, arrival, ...fields });
const session = (id: string, start: string, fields: object = {}) =>
  aSession(id, { ...anne, titleEn: id, start, minutes: 60, ...fields });

describe('from one venue to another', () => {
  const centre = { venue: 'centre' };
  const empty = { venue: 'empty' };
  const short = (minutes: number) => [`risky | Anne Roy has ${minutes} min to get to Empty | first+second | anne`];
  test.each([
    [
      'nothing between',
      session('first', seattle('09:00'), centre),
      session('second', seattle('10:00'), empty),
      short(0),
    ],
    ['nine minutes', session('first', seattle('09:00'), centre), session('second', seattle('10:09'), empty), short(9)],
    ['ten minutes', session('first', seattle('09:00'), centre), session('second', seattle('10:10'), empty), []],
    ['in one venue', session('first', seattle('09:00'), centre), session('second', seattle('10:00'), centre), []],
    ['to a place nobody named', session('first', seattle('09:00'), centre), session('second', seattle('10:00')), []],
    [
      'what overlaps is another rule’s',
      session('first', seattle('09:00'), centre),
      session('second', seattle('09:59'), empty),
      [],
    ],
  ])('%s', (_, first, second, expected) => {
    expect(foundBy('transfer-too-short', [first, second])).toEqual(expected);
  });

  test('is reckoned from what ends last before it', () => {
    const long = session('long', seattle('09:00'), { ...centre, minutes: 120 });
    const inside = session('inside', seattle('09:30'), { ...empty, minutes: 30 });
    expect(foundBy('transfer-too-short', [long, inside, session('after', seattle('11:00'), empty)])).toEqual([
      'risky | Anne Roy has 0 min to get to Empty | long+after | anne',
    ]);
  });

  describe('says how the time is known', () => {
    const talks = [session('first', seattle('09:00'), centre), session('second', seattle('10:09'), empty)];
    const ends = { from: 'centre', to: 'empty' };
    const { venues } = smallMission();
    const located = Object.fromEntries(
      Object.values(venues).map((venue) => [
        venue.id,
        { ...venue, coordinates: venue.id === 'centre' ? '32.7064,-117.1614' : '32.7336,-117.1897' },
      ]),
    );
    test.each<[string, object, readonly string[]]>([
      [
        'the margin, where nobody knows',
        {},
        [
          '“first” ends at Centre, then “second” begins elsewhere. Allow at least 10 min (margin: travel time unknown).',
        ],
      ],
      [
        'estimated from where the two are',
        { venues: located },
        [
          '“first” ends at Centre, then “second” begins elsewhere. Based on the distance, allow about 20 min by taxi (estimate).',
        ],
      ],
      [
        'as somebody entered it',
        { venues: located, transfers: { way: { id: 'way', ...ends, mode: 'coach', minutes: 25 } } },
        ['“first” ends at Centre, then “second” begins elsewhere. Travel time entered: 25 min by coach.'],
      ],
      [
        'entered, and short enough',
        { venues: located, transfers: { way: { id: 'way', ...ends, mode: 'walk', minutes: 9 } } },
        [],
      ],
    ])('%s', (_, fields, expected) => {
      expect(reasonsOf('transfer-too-short', talks, fields, 'en')).toEqual(expected);
    });
  });
});

describe('before a departure', () => {
  const ends = (clock: string) => session('talk', clock, { minutes: 0 });
  const late = (minutes: number) => [
    `risky | Anne Roy has ${minutes} min before departure: “flight” | talk+flight | anne`,
  ];
  test.each([
    [
      'within a country: 90 minutes and the way',
      ends(vancouver('09:00')),
      leg('flight', vancouver('10:40'), toronto('18:00')),
      [],
    ],
    ['a minute less', ends(vancouver('09:01')), leg('flight', vancouver('10:40'), toronto('18:00')), late(99)],
    [
      'over a border: 120 minutes and the way',
      ends(toronto('09:00')),
      leg('flight', toronto('11:10'), newYork('12:30')),
      [],
    ],
    [
      'a minute less over a border',
      ends(toronto('09:01')),
      leg('flight', toronto('11:10'), newYork('12:30')),
      late(129),
    ],
    [
      'a hired coach waits',
      ends(toronto('09:00')),
      leg('flight', toronto('09:00'), toronto('10:00'), { mode: 'coach' }),
      [],
    ],
    [
      'a train does not',
      ends(toronto('09:00')),
      leg('flight', toronto('09:29'), toronto('12:00'), { mode: 'train' }),
      late(29),
    ],
  ])('%s', (_, before, after, expected) => {
    expect(foundBy('late-for-departure', [before, after])).toEqual(expected);
  });
});

describe('after an arrival', () => {
  const early = (minutes: number) => [
    `risky | Anne Roy has ${minutes} min between arrival and “talk” | flight+talk | anne`,
  ];
  test.each([
    [
      'into the United States, whose border was passed in Canada: 30 minutes and the way',
      leg('flight', toronto('08:00'), newYork('09:30')),
      session('talk', newYork('10:10')),
      [],
    ],
    ['a minute less', leg('flight', toronto('08:00'), newYork('09:30')), session('talk', newYork('10:09')), early(39)],
    [
      'into Canada, whose border is passed there: 60 minutes and the way',
      leg('flight', newYork('08:00'), toronto('09:30')),
      session('talk', toronto('10:40')),
      [],
    ],
    [
      'a minute less into Canada',
      leg('flight', newYork('08:00'), toronto('09:30')),
      session('talk', toronto('10:39')),
      early(69),
    ],
    [
      'a coach stops at the door',
      leg('flight', newYork('08:00'), newYork('09:30'), { mode: 'coach' }),
      session('talk', newYork('09:30')),
      [],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(foundBy('early-after-arrival', [before, after])).toEqual(expected);
  });
});

describe('a connection', () => {
  const short = (minutes: number) => [`risky | Anne Roy has ${minutes} min to connect | first+second | anne`];
  test.each([
    [
      'within a country: 45 minutes',
      leg('first', vancouver('06:00'), toronto('13:30')),
      leg('second', toronto('14:15'), toronto('15:30')),
      [],
    ],
    [
      'a minute less',
      leg('first', vancouver('06:00'), toronto('13:30')),
      leg('second', toronto('14:14'), toronto('15:30')),
      short(44),
    ],
    [
      'with the border in between: 75 minutes',
      leg('first', vancouver('06:00'), toronto('13:30')),
      leg('second', toronto('14:44'), newYork('16:00')),
      short(74),
    ],
    [
      'after the border: 45 minutes',
      leg('first', toronto('06:00'), newYork('07:30')),
      leg('second', newYork('08:15'), seattle('11:30')),
      [],
    ],
    [
      'from a coach to a flight over the border',
      leg('first', toronto('06:00'), toronto('07:30'), { mode: 'coach' }),
      leg('second', toronto('09:29'), newYork('11:00')),
      short(119),
    ],
  ])('%s', (_, first, second, expected) => {
    expect(foundBy('connection-too-short', [first, second])).toEqual(expected);
  });
});

describe('a journey chains', () => {
  const first = (code?: string) => leg('first', toronto('06:00'), newYork('07:30'), { destinationCode: code });
  const second = (code?: string) => leg('second', newYork('18:00'), toronto('19:30'), { originCode: code });
  const broken = ['risky | Anne Roy arrives at BOS but leaves from EWR | first+second | anne'];
  test.each([
    ['from where it came to', 'BOS', 'bos ', []],
    ['from another airport', 'BOS', 'EWR', broken],
    ['where one end has no code', 'BOS', undefined, []],
  ])('%s', (_, to, from, expected) => {
    expect(foundBy('journey-does-not-chain', [first(to), second(from)])).toEqual(expected);
  });
});

describe('lodging', () => {
  const days = { firstDay: '2026-06-21', lastDay: '2026-06-24' };
  const stay = (id: string, from: number, until: number) =>
    aStay(id, {
      ...anne,
      checkIn: `2026-06-${from}T15:00[America/Los_Angeles]`,
      checkOut: `2026-06-${until}T11:00[America/Los_Angeles]`,
    });
  test('a night without a bed is found by its date', () => {
    expect(foundBy('night-without-lodging', [stay('one', 21, 22), stay('two', 23, 24)], days)).toEqual([
      'risky | Anne Roy has no bed on the night of 22 June | one | anne',
    ]);
  });
  test('whoever has neither leg nor lodging is not planned for yet', () => {
    expect(foundBy('night-without-lodging', [session('talk', seattle('09:00'))], days)).toEqual([]);
  });
  test('all nights in one bed', () => {
    expect(foundBy('night-without-lodging', [stay('one', 21, 24)], days)).toEqual([]);
  });
  test('the same night in two beds', () => {
    expect(foundBy('two-lodgings', [stay('one', 21, 23), stay('two', 22, 24)], days)).toEqual([
      'risky | Anne Roy has two lodgings in one night | one+two | anne',
    ]);
  });
  test('out of one and into the other on the same day', () => {
    expect(foundBy('two-lodgings', [stay('one', 21, 22), stay('two', 22, 24)], days)).toEqual([]);
  });
});
