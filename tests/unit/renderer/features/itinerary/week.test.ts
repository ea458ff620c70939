import { describe, expect, test } from 'vitest';
import { placeInWeek } from '../../../../../renderer/features/itinerary/week/placeInWeek';
import {
  clockMinuteOf,
  instantOfClock,
  weekColumns,
} from '../../../../../renderer/features/itinerary/week/weekColumns';
import { weekPlan } from '../../../../../renderer/features/itinerary/week/weekPlan';
import { entriesOfSubject, weekSubjectOf } from '../../../../../renderer/features/itinerary/week/weekSubject';
import type { Mission } from '../../../../../shared/model/mission';
import type { PlainDate } from '../../../../../shared/model/plainDate';
import type { ZoneId } from '../../../../../shared/model/zoneId';
import { flight, itemIn, itineraryMission, session, stay } from '../../../../fixtures/missions/itineraryMission';

const everyone = { everyone: true };
const out = flight('out', '2026-06-21T10:45[America/Toronto]', '2026-06-21T13:35[America/Los_Angeles]', everyone);
const redEye = flight(
  'red-eye',
  '2026-06-25T22:15[America/Los_Angeles]',
  '2026-06-26T06:20[America/Toronto]',
  everyone,
);
const plenary = session('plenary', '2026-06-22T10:00[America/Los_Angeles]', 60, everyone);

function placed(mission: Mission, chosen = 'anne') {
  const subject = weekSubjectOf(mission, chosen);
  const columns = weekColumns(mission, subject);
  return placeInWeek(entriesOfSubject(mission, subject), columns).map(({ id, column, start, end, isContinued }) => [
    id,
    columns[column]?.date.slice(8),
    start,
    end,
    isContinued,
  ]);
}

describe('the days of a week', () => {
  test('have the clock that the person lives by on each, and share out every instant to one day', () => {
    const mission = itineraryMission(out, plenary, redEye);
    const columns = weekColumns(mission, weekSubjectOf(mission, 'anne'));
    expect(columns.map(({ date, zone, jumpMinutes }) => [date, zone, jumpMinutes])).toEqual([
      ['2026-06-21', 'America/Los_Angeles', -180],
      ['2026-06-22', 'America/Los_Angeles', 0],
      ['2026-06-23', 'America/Los_Angeles', 0],
      ['2026-06-24', 'America/Los_Angeles', 0],
      ['2026-06-25', 'America/Los_Angeles', 0],
      ['2026-06-26', 'America/Toronto', 180],
    ]);
    expect(columns.slice(1).map(({ from }, index) => from === columns[index]?.until)).toEqual(Array(5).fill(true));
  });

  test('are read by the clock, also on the day on which it changes', () => {
    const day = { date: '2026-03-08' as PlainDate, zone: 'America/Toronto' as ZoneId };
    const nine = Date.parse('2026-03-08T13:00Z');
    expect([clockMinuteOf(nine, day), instantOfClock(9 * 60, day)]).toEqual([9 * 60, nine]);
  });
});

describe('an item stands in the week', () => {
  test.each([
    ['on its day, at the hour of its clock', [out, plenary], ['plenary', '22', 600, 660, false]],
    ['from its departure, on the clock of the day', [out], ['out', '21', 465, 815, false]],
    [
      'and goes on in the next day from midnight',
      [session('party', '2026-06-23T22:00[America/Los_Angeles]', 240, everyone)],
      ['party#1', '24', -120, 120, true],
    ],
    ['and after the night flight from where the day before ended', [out, redEye], ['red-eye#1', '26', 180, 380, true]],
    [
      'already under way where it began before the first day',
      [session('long', '2026-06-20T23:30[America/Los_Angeles]', 90, everyone)],
      ['long', '21', -30, 60, true],
    ],
  ])('%s', (_, items, expected) => {
    expect(placed(itineraryMission(...items))).toContainEqual(expected);
  });

  test.each([
    ['of a person: what they take part in', 'luc', ['cell', 'common', 'luc-only']],
    ['of a group: what it does as a group', 'cell', ['cell', 'common']],
    ['of the delegation: what it does together', 'everyone', ['common']],
    ['of everything', 'everything', ['cell', 'common', 'luc-only', 'nobody']],
    ['of somebody who is gone: what the delegation does together', 'gone', ['common']],
  ])('%s', (_, chosen, expected) => {
    const at = (id: string, hour: string, who: object) =>
      session(id, `2026-06-22T${hour}:00[America/Los_Angeles]`, 30, who);
    const mission = itineraryMission(
      at('cell', '08', { groups: { cell: true } }),
      at('common', '09', everyone),
      at('luc-only', '10', { delegates: { luc: true } }),
      at('nobody', '11', {}),
    );
    expect(placed(mission, chosen).map(([id]) => id)).toEqual(expected);
  });
});

describe('a drop in the week', () => {
  const mission = itineraryMission(
    out,
    plenary,
    redEye,
    session('waiting', null, 45),
    stay('hotel', '2026-06-21T15:00[America/Los_Angeles]', '2026-06-25T11:00[America/Los_Angeles]', everyone),
  );
  const subject = weekSubjectOf(mission, 'anne');
  const plan = weekPlan(mission, weekColumns(mission, subject), subject);
  const drag = (
    mode: 'move' | 'resize' | 'place',
    id: string,
    from: [number, number],
    to: [number, number, number],
  ) => ({
    mode,
    origin: { id, column: from[0], span: 1, start: from[1], end: from[1] + 60 },
    target: { id, column: to[0], span: 1, start: to[1], end: to[2] },
  });
  test.each([
    [
      'on another day keeps its clock',
      drag('move', 'plenary', [1, 600], [3, 600, 660]),
      [{ name: 'move-item', payload: { item: 'plenary', to: '2026-06-24T10:00[America/Los_Angeles]' } }],
    ],
    [
      'on a day with another clock is at that clock’s hour',
      drag('move', 'plenary', [1, 600], [5, 600, 660]),
      [{ name: 'move-item', payload: { item: 'plenary', to: '2026-06-26T07:00[America/Los_Angeles]' } }],
    ],
    ['where it was changes nothing', drag('move', 'plenary', [1, 600], [1, 600, 660]), []],
    [
      'longer',
      drag('resize', 'plenary', [1, 600], [1, 600, 690]),
      [{ name: 'resize-item', payload: { item: 'plenary', minutes: 90 } }],
    ],
    [
      'from what waits, for the person whose week it is',
      drag('place', 'waiting', [0, 0], [2, 540, 585]),
      [
        { name: 'move-item', payload: { item: 'waiting', to: '2026-06-23T09:00[America/Los_Angeles]' } },
        {
          name: 'set-participants',
          payload: { item: 'waiting', everyone: false, groups: {}, delegates: { anne: true } },
        },
      ],
    ],
  ])('%s', (_, given, expected) => {
    expect(plan.commands(itemIn(mission, given.origin.id), given)).toEqual({ ok: true, value: expected });
  });
});
