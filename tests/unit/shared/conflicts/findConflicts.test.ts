import { describe, expect, test } from 'vitest';
import { findConflicts } from '../../../../shared/conflicts/findConflicts';
import { createTranslations } from '../../../../shared/i18n/createTranslations';
import { findingSentence } from '../../../../shared/i18n/findingSentence';
import { foundBy } from './foundBy';
import { aDeadline, aLeg, aSession, aStay, smallMission } from '../../../fixtures/smallMission';

const at = (clock: string) => `2026-06-22T${clock}[America/Los_Angeles]`;
const anne = { delegates: { anne: true } };

describe('a person is expected in two places', () => {
  test.each([
    [
      'by name',
      [aSession('first', anne), aSession('second', { ...anne, start: at('09:30') })],
      ['impossible | Anne Roy is expected in two places at once | first+second | anne'],
    ],
    [
      'not where one ends as the other begins',
      [aSession('first', anne), aSession('second', { ...anne, start: at('10:00') })],
      [],
    ],
    [
      'through everyone and a group, all in one finding',
      [aSession('first', { everyone: true }), aSession('second', { groups: { onco: true }, start: at('09:59') })],
      ['impossible | 2 people are expected in two places at once | first+second | bela | anne'],
    ],
    [
      'milder while one of them is tentative',
      [aSession('first', anne), aSession('second', { ...anne, status: 'tentative' })],
      ['risky | Anne Roy is expected in two places at once | first+second | anne'],
    ],
    ['not once cancelled', [aSession('first', anne), aSession('second', { ...anne, status: 'cancelled' })], []],
    ['not by free time', [aSession('first', anne), aSession('second', { ...anne, kind: 'free' })], []],
    [
      'not by a bed or a due date',
      [aSession('first', anne), aStay('nights', anne), aDeadline('due', { ...anne, due: at('09:30') })],
      [],
    ],
    [
      'not once withdrawn',
      [aSession('first', { delegates: { dora: true } }), aSession('second', { delegates: { dora: true } })],
      [],
    ],
    ['not different people', [aSession('first', anne), aSession('second', { delegates: { carl: true } })], []],
    [
      'in the air and on the ground, zones considered',
      [aLeg('redeye', anne), aSession('second', { ...anne, start: '2026-06-26T06:00[America/Toronto]' })],
      ['impossible | Anne Roy is expected in two places at once | redeye+second | anne'],
    ],
    [
      'not after landing, though the clock of the origin says otherwise',
      [aLeg('redeye', anne), aSession('second', { ...anne, start: '2026-06-26T06:20[America/Toronto]' })],
      [],
    ],
  ])('%s', (_, items, expected) => {
    expect(foundBy('person-double-booked', items)).toEqual(expected);
  });
});

describe('a room is booked twice', () => {
  const hall = { venue: 'centre', room: 'hall' };
  test.each([
    [
      'at the same time',
      [aSession('first', hall), aSession('second', { ...hall, start: at('09:30') })],
      ['impossible | Booked twice: Hall A, Centre | first+second'],
    ],
    ['not one after the other', [aSession('first', hall), aSession('second', { ...hall, start: at('10:00') })], []],
    [
      'not at two of its tables',
      [aSession('first', { ...hall, table: '1' }), aSession('second', { ...hall, table: '2' })],
      [],
    ],
    [
      'but at one of them, however it is written',
      [
        aSession('first', { ...hall, table: 'T1' }),
        aSession('second', { venue: 'centre', table: ' t1', status: 'tentative' }),
      ],
      ['risky | Booked twice: T1, Hall A | first+second'],
    ],
    ['not by a whole venue', [aSession('first', { venue: 'centre' }), aSession('second', { venue: 'centre' })], []],
  ])('%s', (_, items, expected) => {
    expect(foundBy('room-double-booked', items)).toEqual(expected);
  });
});

describe('times that cannot be', () => {
  test.each([
    [
      'a leg that lands before it left',
      [aLeg('leg', { arrival: '2026-06-25T22:15[America/Toronto]' })],
      ['impossible | “Night flight” ends before it starts | leg'],
    ],
    [
      'a stay that ends as it begins',
      [aStay('stay', { checkOut: '2026-06-21T15:00[America/Los_Angeles]' })],
      ['impossible | “Lodging” ends before it starts | stay'],
    ],
    [
      'an hour that clocks jump over',
      [aSession('gap', { start: '2026-03-08T02:30[America/Toronto]' })],
      ['impossible | “Briefing” is at a time that does not exist | gap'],
    ],
    [
      'an hour that happens twice',
      [aSession('twice', { start: '2026-11-01T01:30[America/Toronto]' })],
      ['check | “Briefing” is at a time that happens twice | twice'],
    ],
    [
      'a zone that the rules do not know',
      [aDeadline('lost', { due: '2026-06-01T12:00[America/Gotham]' })],
      ['impossible | “Deadline” has an unknown time zone | lost'],
    ],
  ])('%s', (_, items, expected) => {
    const year = { firstDay: '2026-01-01', lastDay: '2026-12-31' };
    const found = [
      ...foundBy('ends-before-it-starts', items, year),
      ...foundBy('wall-time-does-not-exist', items, year),
    ];
    expect(found).toEqual(expected);
  });
});

describe('outside the days of the mission', () => {
  test.each([
    [
      'a month typed wrong',
      aSession('item', { start: '2026-07-22T09:00[America/Los_Angeles]' }),
      ['check | “Briefing” is outside the days of the mission | item'],
    ],
    [
      'the day before',
      aSession('item', { start: '2026-06-20T23:59[America/Los_Angeles]' }),
      ['check | “Briefing” is outside the days of the mission | item'],
    ],
    ['until midnight of the last day', aSession('item', { start: '2026-06-26T23:00[America/Los_Angeles]' }), []],
    [
      'a minute longer',
      aSession('item', { start: '2026-06-26T23:01[America/Los_Angeles]' }),
      ['check | “Briefing” is outside the days of the mission | item'],
    ],
    ['a deadline is meant to be', aDeadline('item'), []],
    [
      'what is cancelled does not count',
      aSession('item', { start: '2026-07-22T09:00[America/Los_Angeles]', status: 'cancelled' }),
      [],
    ],
  ])('%s', (_, item, expected) => {
    expect(foundBy('outside-mission-days', [item])).toEqual(expected);
  });
});

describe('the list of findings', () => {
  test('has the worst first, then the earliest, each with an identifier of its own', () => {
    const findings = findConflicts(
      smallMission([
        aSession('far', { everyone: true, start: '2026-07-22T09:00[America/Los_Angeles]' }),
        aSession('first', { ...anne, start: at('15:00') }),
        aSession('second', { ...anne, start: at('15:00'), table: '1' }),
        aLeg('leg', {
          groups: { digital: true },
          arrival: '2026-06-25T22:15[America/Toronto]',
          departure: '2026-06-25T22:15[America/Los_Angeles]',
        }),
      ]),
    );
    expect(findings.map(({ id }) => id)).toEqual([
      'person-double-booked/first/second',
      'ends-before-it-starts/leg',
      'night-without-lodging/2026-06-25',
      'outside-mission-days/far',
    ]);
  });

  test('speaks French as well', () => {
    const [finding] = findConflicts(smallMission([aSession('first', anne), aSession('second', anne)]));
    expect(finding && findingSentence(createTranslations('fr'), finding, 'fr')).toEqual({
      title: 'Anne Roy doit être à deux endroits à la fois',
      reason:
        '«\u202fBreffage\u202f» et «\u202fBreffage\u202f» se chevauchent pendant 60 min (lun. 22\u00a0juin, 9\u00a0h HAP).',
    });
  });
});
