import { describe, expect, test } from 'vitest';
import { aLeg, aSession } from '../../../../fixtures/smallMission';
import { foundBy } from '../foundBy';

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
      ['check | Anne Roy goes from a night under way to “talk” | night+talk | anne'],
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
