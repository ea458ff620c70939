import { describe, expect, test } from 'vitest';
import { daysOfMission } from '../../../../shared/itinerary/daysOfMission';
import { journeyOf } from '../../../../shared/itinerary/journeyOf';
import { agendaOf } from '../../../../shared/itinerary/agendaOf';
import { nightsWithoutBed } from '../../../../shared/itinerary/nightsWithoutBed';
import type { DelegateId } from '../../../../shared/model/identifier';
import { aLeg, aSession, aStay, smallMission } from '../../../fixtures/smallMission';

const anne = 'anne' as DelegateId;
const out = aLeg('out', {
  everyone: true,
  originCode: 'YUL',
  originFr: 'Montréal',
  destinationFr: 'San Diego',
  departure: '2026-06-21T10:45[America/Toronto]',
  arrival: '2026-06-21T13:35[America/Los_Angeles]',
});
const home = aLeg('home', { everyone: true, destinationCode: 'YUL' });
const dinner = aSession('dinner', { everyone: true, start: '2026-06-21T19:00[America/Los_Angeles]' });
const nights = aStay('nights', { everyone: true });
const mission = smallMission([out, home, dinner, nights]);

describe('the journey of a delegate', () => {
  test('goes from place to place, with what each leg does to the clock', () => {
    const steps = journeyOf(mission, anne).map((step) =>
      step.kind === 'leg' ? [step.leg.id, step.jumpMinutes] : [step.zone, ...step.entries.map(({ item }) => item.id)],
    );
    expect(steps).toEqual([
      ['America/Toronto'],
      ['out', -180],
      ['America/Los_Angeles', 'nights', 'dinner'],
      ['home', 180],
      ['America/Toronto'],
    ]);
  });

  test('without a leg is one place, at home', () => {
    expect(journeyOf(smallMission([]), anne)).toEqual([{ kind: 'place', zone: 'America/Toronto', entries: [] }]);
  });
});

describe('a night without a bed', () => {
  test.each([
    ['none, lodged from arrival to the night flight', [out, home, nights], []],
    [
      'the one after an early check-out',
      [out, home, { ...nights, checkOut: '2026-06-24T11:00[America/Los_Angeles]' }],
      ['2026-06-24'],
    ],
    [
      'all but the one in the air, without any stay',
      [out, home],
      ['2026-06-21', '2026-06-22', '2026-06-23', '2026-06-24'],
    ],
    [
      'all until the end, where no way home is planned',
      [out],
      ['2026-06-21', '2026-06-22', '2026-06-23', '2026-06-24', '2026-06-25'],
    ],
    [
      'a cancelled stay is no bed',
      [out, home, { ...nights, status: 'cancelled' }],
      ['2026-06-21', '2026-06-22', '2026-06-23', '2026-06-24'],
    ],
  ])('%s', (_, items, expected) => {
    const mission = smallMission(items);
    expect(nightsWithoutBed(agendaOf(mission, anne), mission)).toEqual(expected);
  });
});

describe('the days of the mission', () => {
  const shown = (days: ReturnType<typeof daysOfMission>) =>
    days.map(({ date, zone, destination, jumpMinutes, isTravelDay }) => [
      date,
      zone,
      destination?.id,
      jumpMinutes,
      isTravelDay,
    ]);

  test('follow the delegation there and back', () => {
    const shuttle = aLeg('shuttle', {
      departure: '2026-06-22T11:08[America/Los_Angeles]',
      arrival: '2026-06-22T11:30[America/Los_Angeles]',
    });
    expect(shown(daysOfMission(smallMission([out, home, dinner, shuttle])))).toEqual([
      ['2026-06-21', 'America/Los_Angeles', 'sd', -180, true],
      ['2026-06-22', 'America/Los_Angeles', 'sd', 0, false],
      ['2026-06-23', 'America/Los_Angeles', 'sd', 0, false],
      ['2026-06-24', 'America/Los_Angeles', 'sd', 0, false],
      ['2026-06-25', 'America/Los_Angeles', 'sd', 0, true],
      ['2026-06-26', 'America/Toronto', undefined, 180, true],
    ]);
  });

  test('are those of the destination while nothing is planned, and none when the days are in the wrong order', () => {
    const { firstDay } = mission;
    expect(shown(daysOfMission(smallMission([], { lastDay: firstDay })))).toEqual([
      ['2026-06-21', 'America/Los_Angeles', 'sd', -180, false],
    ]);
    expect(daysOfMission(smallMission([], { lastDay: '2026-06-01' }))).toEqual([]);
  });
});
