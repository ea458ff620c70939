import { describe, expect, test } from 'vitest';
import { journeyDays } from '../../../../../renderer/features/itinerary/journey/journeyDays';
import type { JourneyLine } from '../../../../../renderer/features/itinerary/journey/journeyLine';
import { journeyPath } from '../../../../../renderer/features/itinerary/journey/journeyPath';
import { journeyWords } from '../../../../../renderer/features/itinerary/journey/journeyWords';
import { stripJumps } from '../../../../../renderer/features/itinerary/journey/stripJumps';
import { weekSubjectOf } from '../../../../../renderer/features/itinerary/week/weekSubject';
import { journeyOf } from '../../../../../shared/itinerary/journeyOf';
import type { DelegateId } from '../../../../../shared/model/identifier';
import { missionSchema, type Mission } from '../../../../../shared/model/mission';
import { flight, itineraryMission, session, stay } from '../../../../fixtures/missions/itineraryMission';
import { readerOf } from './readerOf';

const anne = 'anne' as DelegateId;
const everyone = { everyone: true };
const back = {
  ...everyone,
  originFr: 'San Diego',
  destinationFr: 'Montréal',
  originCode: 'SAN',
  destinationCode: 'YUL',
};
const out = flight('out', '2026-06-21T10:45[America/Toronto]', '2026-06-21T13:35[America/Los_Angeles]', {
  ...everyone,
  originCode: 'YUL',
});
const redEye = flight('red-eye', '2026-06-25T22:15[America/Los_Angeles]', '2026-06-26T06:20[America/Toronto]', back);
const hotel = stay('hotel', '2026-06-21T15:00[America/Los_Angeles]', '2026-06-25T11:00[America/Los_Angeles]', everyone);
const at = (id: string, start: string, minutes = 60, more: object = everyone) => session(id, start, minutes, more);

function linesOf(mission: Mission, isShown: Parameters<typeof journeyDays>[2] = () => true) {
  return journeyDays(mission, anne, isShown).map(({ date, lines }) => [date, lines.map(({ key }) => key).join(' ')]);
}

describe('the journey of one person, day by day on their own clock', () => {
  test('leads from the door over both clocks and every night back to the door', () => {
    const mission = itineraryMission(
      at('gathering', '2026-06-21T08:00[America/Toronto]', 30),
      out,
      hotel,
      at('supper', '2026-06-21T19:00[America/Los_Angeles]'),
      at('plenary', '2026-06-22T10:00[America/Los_Angeles]'),
      at('lunch', '2026-06-22T12:30[America/Los_Angeles]'),
      redEye,
    );
    expect(linesOf(mission)).toEqual([
      [
        '2026-06-21',
        'door-left gathering gathering-out out-departure out-jump out-arrival out-supper hotel-in supper night-2026-06-21',
      ],
      ['2026-06-22', 'plenary plenary-lunch lunch night-2026-06-22'],
      ['2026-06-23', 'night-2026-06-23'],
      ['2026-06-24', 'night-2026-06-24'],
      ['2026-06-25', 'hotel-out red-eye-departure'],
      ['2026-06-26', 'red-eye-jump red-eye-arrival door-reached'],
    ]);
  });

  test('of somebody who withdrew on the third day has what they were at, asks for no bed and plans no way home', () => {
    const supper = at('supper', '2026-06-22T19:00[America/Los_Angeles]');
    const planned = itineraryMission(out, hotel, supper, at('visit', '2026-06-23T10:00[America/Los_Angeles]'), redEye);
    const anneLeft = { ...planned.delegates[anne], status: 'withdrawn', withdrawnOn: '2026-06-23' };
    const mission = missionSchema.parse({ ...planned, delegates: { ...planned.delegates, anne: anneLeft } });
    expect(linesOf(mission)).toEqual([
      ['2026-06-21', 'door-left out-departure out-jump out-arrival'],
      ['2026-06-22', 'supper'],
    ]);
    expect(weekSubjectOf(mission, anne)).toEqual({ kind: 'delegate', id: anne });
  });

  test.each([
    ['a night without a bed is said', [out, redEye], '2026-06-23', 'night-2026-06-23'],
    [
      'a leg about a town is one line',
      [
        flight('shuttle', '2026-06-22T09:00[America/Los_Angeles]', '2026-06-22T09:25[America/Los_Angeles]', {
          ...everyone,
          originCode: 'A',
          destinationCode: 'A',
        }),
      ],
      '2026-06-22',
      'door-left shuttle door-reached',
    ],
    [
      'what somebody else does is not there',
      [
        at('own', '2026-06-22T09:00[America/Los_Angeles]'),
        at('other', '2026-06-22T11:00[America/Los_Angeles]', 60, {}),
      ],
      '2026-06-22',
      'own night-2026-06-22',
    ],
    [
      'planned free time stands for the time between',
      [
        at('one', '2026-06-22T09:00[America/Los_Angeles]'),
        at('free', '2026-06-22T10:00[America/Los_Angeles]', 120, { ...everyone, kind: 'free' }),
        at('two', '2026-06-22T13:00[America/Los_Angeles]'),
      ],
      '2026-06-22',
      'one free two night-2026-06-22',
    ],
  ])('%s', (_, items, date, expected) => {
    const day = linesOf(itineraryMission(...items)).find(([found]) => found === date);
    expect(day).toEqual([date, expected]);
  });

  test('a filter hides items, but neither nights nor the change of the clock of what is shown', () => {
    const mission = itineraryMission(out, hotel, at('plenary', '2026-06-22T10:00[America/Los_Angeles]'), redEye);
    expect(linesOf(mission, ({ type }) => type === 'session')).toContainEqual([
      '2026-06-22',
      'plenary night-2026-06-22',
    ]);
    expect(journeyDays(mission, anne, ({ type }) => type === 'session')[1]?.lines[0]?.zone).toBe('America/Los_Angeles');
  });

  test('without anything is empty', () => {
    expect(linesOf(itineraryMission())).toEqual([]);
  });
});

describe('a line of the journey says', () => {
  const mission = itineraryMission(out, redEye, hotel);
  const say = (key: string) => {
    const days = journeyDays(mission, anne, () => true);
    const day = days.find(({ lines }) => lines.some((line) => line.key === key));
    const line = day?.lines.find((each) => each.key === key) as Exclude<JourneyLine, { kind: 'gap' }>;
    const page = { date: day?.date ?? mission.firstDay, zone: line.zone };
    const { title, detail } = journeyWords(line, page, readerOf(mission));
    return [title, detail].join(' | ').replaceAll(/\s/g, ' ');
  };
  test.each([
    ['the way', 'out-departure', 'out · Montréal YUL → San Diego | avec 3 autres personnes'],
    [
      'the jump, and from what to what',
      'out-jump',
      '−3 h, heure de San Diego | À l’arrivée, les horloges passent de 16 h 35 HAE à 13 h 35 HAP.',
    ],
    ['where one lands', 'red-eye-arrival', 'Arrivée : Montréal YUL | '],
    ['which night it is', 'night-2026-06-22', 'Nuit : hotel | nuit 2 de 4'],
    ['that one is home again', 'door-reached', 'De retour chez soi, Montréal | '],
  ])('%s', (_, key, expected) => {
    expect(say(key)).toBe(expected);
  });
});

describe('the line of a journey', () => {
  test('changes its level where the clock changes, across elapsed time', () => {
    const mission = itineraryMission(out, redEye);
    const range = { from: Date.parse('2026-06-21T04:00Z'), to: Date.parse('2026-06-27T04:00Z') };
    expect(journeyPath(journeyOf(mission, anne), range, mission.homeZone).map(({ kind, d }) => [kind, d])).toEqual([
      ['ground', 'M0 8H75'],
      ['bridge', 'M75 8C95 8 95 40 115 40'],
      ['ground', 'M115 40H842'],
      ['bridge', 'M842 40C860 40 860 8 877 8'],
      ['ground', 'M877 8H1000'],
    ]);
  });

  describe('names the changes of the clock', () => {
    const toChicago = flight('one', '2026-06-21T13:10[America/Toronto]', '2026-06-21T14:40[America/Chicago]', everyone);
    const onward = flight(
      'two',
      '2026-06-21T16:05[America/Chicago]',
      '2026-06-21T18:20[America/Los_Angeles]',
      everyone,
    );
    const astray = flight('two', '2026-06-21T16:05[America/Chicago]', '2026-06-21T19:20[America/Toronto]', everyone);
    const week = { from: Date.parse('2026-06-21T04:00Z'), to: Date.parse('2026-06-27T04:00Z') };
    const day = { from: Date.parse('2026-06-21T16:00Z'), to: Date.parse('2026-06-22T16:00Z') };

    test.each([
      ['each where it happens', [out, redEye], week, ['-180 America/Los_Angeles', '180 America/Toronto']],
      [
        'as one where they follow so closely that their names would cover each other',
        [toChicago, onward],
        week,
        ['-180 America/Los_Angeles'],
      ],
      ['apart where there is room', [toChicago, onward], day, ['-60 America/Chicago', '-120 America/Los_Angeles']],
      ['not where one takes back the other', [toChicago, astray], week, []],
    ])('%s', (_, legs, range, expected) => {
      const jumps = stripJumps(journeyOf(itineraryMission(...legs), anne), range);
      expect(jumps.map(({ minutes, zone }) => `${minutes} ${zone}`)).toEqual(expected);
    });
  });
});
