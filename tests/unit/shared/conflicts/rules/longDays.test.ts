import { describe, expect, test } from 'vitest';
import { aLeg, aSession } from '../../../../fixtures/smallMission';
import { foundBy, reasonsOf } from '../foundBy';

const anne = { delegates: { anne: true } };
const session = (id: string, clock: string, fields: object = {}) =>
  aSession(id, { ...anne, titleEn: id, start: `2026-06-22T${clock}[America/Los_Angeles]`, ...fields });

describe('a long day', () => {
  test.each([
    ['fourteen hours', [session('first', '07:00'), session('last', '20:00')], []],
    [
      'a minute more',
      [session('first', '07:00'), session('last', '20:01')],
      ['check | 22 June is longer than 14 h for Anne Roy | first+last | anne'],
    ],
    [
      'a flight that gains hours, by elapsed time',
      [
        aLeg('flight', {
          ...anne,
          departure: '2026-06-22T07:00[America/Toronto]',
          arrival: '2026-06-22T09:00[America/Los_Angeles]',
        }),
        session('last', '17:01'),
      ],
      ['check | 22 June is longer than 14 h for Anne Roy | flight+last | anne'],
    ],
    [
      'the night flight is not part of it',
      [
        session('first', '09:00'),
        aLeg('night', {
          ...anne,
          departure: '2026-06-22T22:15[America/Los_Angeles]',
          arrival: '2026-06-23T06:20[America/Toronto]',
        }),
      ],
      [],
    ],
  ])('%s', (_, items, expected) => {
    expect(foundBy('day-too-long', items)).toEqual(expected);
  });
});

describe('time to eat', () => {
  const hungry = (...items: string[]) => [`check | Anne Roy has no time to eat on 22 June | ${items.join('+')} | anne`];
  test.each([
    [
      'half an hour at noon',
      [session('morning', '10:00', { minutes: 120 }), session('noon', '12:30', { minutes: 120 })],
      [],
    ],
    [
      '29 minutes',
      [session('morning', '10:00', { minutes: 120 }), session('noon', '12:29', { minutes: 120 })],
      hungry('morning', 'noon'),
    ],
    ['one long session', [session('morning', '10:00', { minutes: 300 })], hungry('morning')],
    ['which is a meal', [session('morning', '10:00', { minutes: 300, kind: 'meal' })], []],
    ['before it all begins', [session('morning', '11:30', { minutes: 300 })], []],
    ['with a pause of half an hour at the end', [session('morning', '10:00', { minutes: 210 })], []],
  ])('%s', (_, items, expected) => {
    expect(foundBy('no-meal-pause', items)).toEqual(expected);
  });
});

describe('after a night under way', () => {
  const flight = aLeg('night', { ...anne, titleEn: 'night' });
  const talk = (clock: string) =>
    aSession('talk', { ...anne, titleEn: 'talk', start: `2026-06-26T${clock}[America/Toronto]` });
  test.each([
    ['four hours of rest', [flight, talk('10:20')], []],
    [
      'a minute less',
      [flight, talk('10:19')],
      ['check | Anne Roy goes from an overnight journey to “talk” | night+talk | anne'],
    ],
    [
      'not after a flight by day',
      [
        aLeg('day', {
          ...anne,
          departure: '2026-06-26T01:00[America/Los_Angeles]',
          arrival: '2026-06-26T09:00[America/Toronto]',
        }),
        talk('10:00'),
      ],
      [],
    ],
  ])('%s', (_, items, expected) => {
    expect(foundBy('no-rest-after-night-leg', items)).toEqual(expected);
  });
});

describe('by body clock', () => {
  const east = aLeg('east', {
    ...anne,
    departure: '2026-06-24T08:00[America/Los_Angeles]',
    arrival: '2026-06-24T16:00[America/Toronto]',
  });
  const west = aLeg('west', {
    ...anne,
    departure: '2026-06-21T10:00[America/Toronto]',
    arrival: '2026-06-21T12:40[America/Los_Angeles]',
  });
  const talk = (start: string, fields: object = {}) => aSession('talk', { ...anne, titleEn: 'talk', start, ...fields });
  const inMontreal = (clock: string) => talk(`2026-06-25T${clock}[America/Toronto]`);
  const inSanDiego = (clock: string, fields: object = {}) => talk(`2026-06-21T${clock}[America/Los_Angeles]`, fields);
  test.each([
    ['ten in Montréal is seven in San Diego', [east, inMontreal('10:00')], []],
    [
      'a minute earlier is too early',
      [east, inMontreal('09:59')],
      ['check | Anne Roy starts “talk” at 06:59 by body clock | talk | anne'],
    ],
    ['on the second day the body has begun to follow', [east, talk('2026-06-26T08:00[America/Toronto]')], []],
    ['eight in the evening in San Diego is eleven in Montréal', [west, inSanDiego('19:00')], []],
    [
      'a minute later is too late',
      [west, inSanDiego('19:01')],
      ['check | Anne Roy ends “talk” at 23:01 by body clock | talk | anne'],
    ],
    [
      'and so is after midnight',
      [west, inSanDiego('20:30')],
      ['check | Anne Roy ends “talk” at 00:30 by body clock | talk | anne'],
    ],
    [
      'two flights with a change are one journey',
      [
        aLeg('first', {
          ...anne,
          departure: '2026-06-21T13:10[America/Toronto]',
          arrival: '2026-06-21T14:40[America/Chicago]',
        }),
        aLeg('second', {
          ...anne,
          departure: '2026-06-21T16:05[America/Chicago]',
          arrival: '2026-06-21T18:20[America/Los_Angeles]',
        }),
        inSanDiego('20:30'),
      ],
      ['check | Anne Roy ends “talk” at 00:30 by body clock | talk | anne'],
    ],
    [
      'two hours are no jet lag',
      [
        aLeg('short', {
          ...anne,
          departure: '2026-06-21T10:00[America/Chicago]',
          arrival: '2026-06-21T12:40[America/Los_Angeles]',
        }),
        inSanDiego('21:00', { minutes: 90 }),
      ],
      [],
    ],
    [
      'a day trip and back leaves the body where it was',
      [
        west,
        aLeg('back', {
          ...anne,
          departure: '2026-06-21T15:00[America/Los_Angeles]',
          arrival: '2026-06-21T23:00[America/Toronto]',
        }),
        talk('2026-06-22T08:00[America/Toronto]'),
      ],
      [],
    ],
    ['free time may last', [west, inSanDiego('21:00', { kind: 'free' })], []],
    [
      'what follows a night flight too closely is said by the rule of rest',
      [aLeg('night', anne), talk('2026-06-26T08:30[America/Toronto]')],
      [],
    ],
    [
      'but not what follows after four hours of rest',
      [
        aLeg('night', { ...anne, arrival: '2026-06-26T05:00[America/Toronto]' }),
        talk('2026-06-26T09:30[America/Toronto]'),
      ],
      ['check | Anne Roy starts “talk” at 06:30 by body clock | talk | anne'],
    ],
  ])('%s', (_, items, expected) => {
    expect(foundBy('body-clock', items)).toEqual(expected);
  });

  test.each([
    [
      'fr',
      'Fin : dim. 21 juin, 20 h 01 HAP. Le premier jour après un décalage de 3 h, le corps vit encore à l’heure du départ : finissez au moins 1 min plus tôt.',
    ],
    [
      'en',
      'End: Sun 21 June, 20:01 PDT. On the first day after a change of 3 h the body still goes by the clock it left: end at least 1 min earlier.',
    ],
  ] as const)('and says why, %s', (locale, expected) => {
    expect(reasonsOf('body-clock', [west, inSanDiego('19:01')], {}, locale)).toEqual([expected]);
  });
});
