import { describe, expect, test } from 'vitest';
import { itemsOfDay } from '../../../../../shared/itinerary/itemsOfDay';
import type { Leg } from '../../../../../shared/model/itineraryItem';
import { type Mission, missionSchema } from '../../../../../shared/model/mission';
import type { PlainDate } from '../../../../../shared/model/plainDate';
import type { ZoneId } from '../../../../../shared/model/zoneId';
import { wallTimeAt } from '../../../../../shared/time/wallTimeAt';
import type { ColumnKey } from '../../../../../renderer/features/itinerary/board/boardColumn';
import { columnChanges } from '../../../../../renderer/features/itinerary/board/columnChanges';
import { boardColumnsOf } from '../../../../../renderer/features/itinerary/board/boardColumnsOf';
import { boardDay, instantAt } from '../../../../../renderer/features/itinerary/board/boardDay';
import { firstMinuteOf } from '../../../../../renderer/features/itinerary/board/firstMinuteOf';
import { journeyOfColumn } from '../../../../../renderer/features/itinerary/board/journeyOfColumn';
import { offClockOf } from '../../../../../renderer/features/itinerary/board/offClockOf';
import { placeOnBoard } from '../../../../../renderer/features/itinerary/board/placeOnBoard';
import { flight, itemIn, itineraryMission, session, stay } from '../../../../fixtures/missions/itineraryMission';

const losAngeles = 'America/Los_Angeles' as ZoneId;
const toronto = 'America/Toronto' as ZoneId;
const page = { date: '2026-06-22' as PlainDate, zone: losAngeles };
const monday = boardDay(page, []);
const withGroups = boardColumnsOf(itineraryMission(), 'fr', 'groups-and-delegates', undefined);

function placed(mission: Mission) {
  const { columns, cards, banded } = placeOnBoard(
    mission,
    itemsOfDay(mission, page.date, page.zone),
    withGroups,
    monday,
  );
  const words = ({ id, column, span, start, end }: (typeof cards)[number]) => [id, column, span, start, end];
  return { columns: columns.map(({ id }) => id), cards: cards.map(words), banded: banded.map(words) };
}

describe('the columns of the board', () => {
  const mission = itineraryMission();
  test.each([
    ['groups', 'groups', undefined, ['onco', 'cell']],
    ['everybody, the head first', 'delegates', undefined, ['anne', 'zoe', 'luc', 'marc']],
    ['groups, and who belongs to none', 'groups-and-delegates', undefined, ['anne', 'onco', 'cell', 'zoe']],
    ['groups, and whom the person chose', 'groups-and-delegates', ['luc'], ['onco', 'cell', 'luc']],
    ['whom the person chose', 'delegates', ['marc', 'anne'], ['anne', 'marc']],
    ['the delegation as one where nothing is left', 'delegates', [], ['everyone']],
  ] as const)('%s', (_, mode, chosen, expected) => {
    expect(boardColumnsOf(mission, 'fr', mode, chosen).map(({ id }) => id)).toEqual(expected);
  });
});

describe('the columns of places and of hosts', () => {
  const at = '2026-06-22T09:00[America/Los_Angeles]';
  const mission = {
    ...itineraryMission(
      session('plenary', at, 30, { venue: 'centre', everyone: true }),
      session('visit', at, 30, { venue: 'lab', hostOrganisations: { host: true } }),
      session('nowhere', at),
    ),
    organisations: {
      ...missionSchema.shape.organisations.parse({
        host: { id: 'host', name: 'Mesa Labs', kind: 'biotech', isHost: true, memberOf: {} },
      }),
    },
  };
  test.each([
    ['venues', 'venues', ['lab', 'centre'], ['plenary 1', 'visit 0', 'nowhere 2']],
    ['hosts', 'hosts', ['host'], ['plenary 1', 'visit 0', 'nowhere 1']],
  ] as const)('%s, and what has none beside them', (_, mode, expected, cards) => {
    const columns = boardColumnsOf(mission, 'fr', mode, undefined);
    const day = placeOnBoard(mission, itemsOfDay(mission, page.date, page.zone), columns, monday);
    expect(columns.map(({ id }) => id)).toEqual(expected);
    expect(day.cards.map(({ item, column }) => `${item.id} ${column}`).sort()).toEqual([...cards].sort());
  });

  test.each([
    ['another venue', 'plenary', { kind: 'venue', id: 'lab' }, { venue: 'lab' }],
    ['another host', 'visit', { kind: 'host', id: 'other' }, { hostOrganisations: { other: true } }],
  ] as const)('moving sideways means %s', (_, item, column, changes) => {
    expect(columnChanges(itemIn(mission, item).type, column as unknown as ColumnKey)).toEqual(changes);
  });

  test.each([
    ['a session without a venue', 'venues', session('moved', at, 30, { everyone: true }), true],
    ['a flight, which has no venue', 'venues', flight('moved', at, '2026-06-22T12:00[America/Los_Angeles]'), false],
    ['what nobody receives yet', 'hosts', session('moved', at), true],
    ['what nobody takes part in yet', 'delegates', session('moved', at), true],
  ] as const)('%s stands beside them and may come to one: %s', (_, mode, moved, expected) => {
    const day = { ...mission, items: { ...mission.items, ...itineraryMission(moved).items } };
    const columns = boardColumnsOf(day, 'fr', mode, undefined);
    const { cards } = placeOnBoard(day, itemsOfDay(day, page.date, page.zone), columns, monday);
    const beside = cards.find(({ item, column }) => item.id === 'moved' && column === columns.length);
    expect(beside?.isOwnOfColumn).toBe(expected);
  });
});

describe('an item stands in the columns that take part', () => {
  const at = '2026-06-22T09:00[America/Los_Angeles]';
  test.each([
    ['everyone, across all', { everyone: true }, [['item', 0, 4, 540, 570]]],
    ['one group', { groups: { onco: true } }, [['item', 1, 1, 540, 570]]],
    ['neighbours as one wide card', { groups: { onco: true, cell: true } }, [['item', 1, 2, 540, 570]]],
    [
      'others as two cards',
      { groups: { cell: true }, delegates: { anne: true } },
      [
        ['item', 0, 1, 540, 570],
        ['item#1', 2, 1, 540, 570],
      ],
    ],
    ['nobody, in a column of its own', {}, [['item', 4, 1, 540, 570]]],
    ['somebody without a column, in that of their group', { delegates: { luc: true } }, [['item', 2, 1, 540, 570]]],
  ])('%s', (_, who, expected) => {
    expect(placed(itineraryMission(session('item', at, 30, who))).cards).toEqual(expected);
  });

  test('nights, deadlines and whole days stand in the band, a moment is tall enough to take hold of', () => {
    const everyone = { everyone: true };
    const mission = itineraryMission(
      stay('hotel', '2026-06-21T15:00[America/Los_Angeles]', '2026-06-25T11:00[America/Los_Angeles]', everyone),
      session('whole', '2026-06-22T00:00[America/Los_Angeles]', 1440, { ...everyone, allDay: true }),
      session('moment', '2026-06-22T12:00[America/Los_Angeles]', 0, everyone),
    );
    const { banded, cards } = placed(mission);
    expect([banded.map(([id]) => id), cards]).toEqual([['hotel', 'whole'], [['moment', 0, 4, 720, 735]]]);
  });

  test('a flight that left by another clock stands at its true time', () => {
    const mission = itineraryMission(
      flight('out', '2026-06-22T10:45[America/Toronto]', '2026-06-22T13:35[America/Los_Angeles]', { everyone: true }),
    );
    expect(placed(mission).cards).toEqual([['out', 0, 4, 7 * 60 + 45, 13 * 60 + 35]]);
  });
});

describe('a day on the board', () => {
  test.each([
    ['has 24 hours', '2026-06-22', 24],
    ['has 23 when clocks go forward', '2026-03-08', 23],
    ['has 25 when they go back', '2026-11-01', 25],
  ])('%s', (_, date, hours) => {
    expect(boardDay({ date: date as PlainDate, zone: toronto }, []).range).toEqual({ from: 0, to: hours * 60 });
  });

  test('reaches into the night as far as its last item, until six at most', () => {
    const hoursFor = (hour: number) => boardDay(page, [instantAt(hour * 60 - 10, monday)]).range.to / 60;
    expect([23, 27, 40].map(hoursFor)).toEqual([24, 27, 30]);
  });

  test('says what the clock says after the hour that does not exist', () => {
    const day = boardDay({ date: '2026-03-08' as PlainDate, zone: toronto }, []);
    expect([1, 2, 3].map((hour) => wallTimeAt(instantAt(hour * 60, day), toronto).slice(11, 16))).toEqual([
      '01:00',
      '03:00',
      '04:00',
    ]);
  });

  test.each([
    ['at seven where nothing is earlier', [540, 1000], 405],
    ['at the hour of what is earlier', [340], 285],
    ['at seven in spite of what came over midnight', [-120, 600], 405],
    ['at midnight and not before', [10], 0],
  ])('opens %s', (_, starts, expected) => {
    const card = {
      id: 'a',
      item: itemIn(itineraryMission(session('early', null)), 'early'),
      column: 0,
      span: 1,
      end: 0,
      isOwnOfColumn: true,
      isContinued: false,
    };
    expect(firstMinuteOf(starts.map((start) => ({ ...card, start })))).toBe(expected);
  });
});

describe('the journey in the head of a column', () => {
  const leg = (id: string, minutes: number, ends: object) =>
    flight(
      id,
      '2026-06-22T09:00[America/Toronto]',
      `2026-06-22T${String(9 + minutes / 60).padStart(2, '0')}:00[America/Toronto]`,
      ends,
    );
  test.each([
    [
      'from the first origin to the last destination',
      [{ originCode: 'YUL' }, { destinationCode: 'SAN' }],
      120,
      'YUL to SAN',
    ],
    ['none about a town', [{ originCode: 'YUL' }, { destinationCode: 'SAN' }], 0, undefined],
  ])('%s', (_, ends, minutes, expected) => {
    const mission = itineraryMission(...ends.map((end, index) => leg(`leg${index}`, minutes, end)));
    const journey = journeyOfColumn(Object.values(mission.items) as Leg[]);
    expect(journey && `${journey.first.originCode} to ${journey.last.destinationCode}`).toBe(expected);
  });
});

describe('a column is on another clock than the ruler', () => {
  const out = ['2026-06-22T10:45[America/Toronto]', '2026-06-22T13:35[America/Los_Angeles]'] as const;
  const home = ['2026-06-22T15:00[America/Los_Angeles]', '2026-06-22T23:05[America/Toronto]'] as const;
  test.each([
    ['until it lands', [out], [{ from: 0, to: 815 }]],
    ['from its landing elsewhere on', [home], [{ from: 1205, to: 1440 }]],
    [
      'both, out and back on one day',
      [out, home],
      [
        { from: 0, to: 815 },
        { from: 1205, to: 1440 },
      ],
    ],
    ['never, without a flight', [], []],
  ])('%s', (_, ways, expected) => {
    const mission = itineraryMission(...ways.map(([from, to], index) => flight(`leg${index}`, from, to)));
    expect(offClockOf(Object.values(mission.items) as Leg[], monday)).toEqual(expected);
  });
});
