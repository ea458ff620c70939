import { describe, expect, test } from 'vitest';
import { itemsOfDay } from '../../../../../shared/itinerary/itemsOfDay';
import type { PlainDate } from '../../../../../shared/model/plainDate';
import type { ZoneId } from '../../../../../shared/model/zoneId';
import type { ColumnKey } from '../../../../../renderer/features/itinerary/board/boardColumn';
import type { CardItem } from '../../../../../renderer/features/itinerary/board/cardItem';
import { boardColumnsOf } from '../../../../../renderer/features/itinerary/board/boardColumnsOf';
import { boardDay, instantAt } from '../../../../../renderer/features/itinerary/board/boardDay';
import { clashAt } from '../../../../../renderer/features/itinerary/board/clashAt';
import { dropCommands } from '../../../../../renderer/features/itinerary/board/dropCommands';
import { itemIdOfCard } from '../../../../../renderer/features/itinerary/board/itemIdOfCard';
import { placeOnBoard } from '../../../../../renderer/features/itinerary/board/placeOnBoard';
import { severalCommands } from '../../../../../renderer/features/itinerary/board/severalCommands';
import type { BoardDrag } from '../../../../../renderer/ui/board/useBoardDrag';
import { flight, itemIn, itineraryMission, session, stay } from '../../../../fixtures/missions/itineraryMission';

const losAngeles = 'America/Los_Angeles' as ZoneId;
const page = { date: '2026-06-22' as PlainDate, zone: losAngeles };
const monday = boardDay(page, []);
const withGroups = boardColumnsOf(itineraryMission(), 'fr', 'groups-and-delegates', undefined);

describe('a drop on the board', () => {
  const mission = itineraryMission(
    session('own', '2026-06-22T09:00[America/Los_Angeles]', 30, { groups: { onco: true } }),
    session('call', '2026-06-22T12:00[America/Toronto]', 30, { groups: { onco: true } }),
    session('waiting', null, 45, { venue: 'lab' }),
    session('known', null, 45, { groups: { cell: true } }),
    flight('out', '2026-06-22T10:45[America/Toronto]', '2026-06-22T13:35[America/Los_Angeles]', { everyone: true }),
  );
  const drag = (
    mode: BoardDrag['mode'],
    id: string,
    from: [number, number],
    to: [number, number, number],
  ): BoardDrag => ({
    mode,
    origin: { id, column: from[0], span: 1, start: from[1], end: from[1] + 30 },
    target: { id, column: to[0], span: 1, start: to[1], end: to[2] },
  });
  const movedTo = (item: string, to: string) => ({ name: 'move-item', payload: { item, to } });
  test.each([
    ['later', drag('move', 'own', [1, 540], [1, 600, 630]), [movedTo('own', '2026-06-22T10:00[America/Los_Angeles]')]],
    [
      'later, on the clock it goes by',
      drag('move', 'call', [1, 540], [1, 600, 630]),
      [movedTo('call', '2026-06-22T13:00[America/Toronto]')],
    ],
    [
      'a flight, by its departure',
      drag('move', 'out', [0, 465], [0, 480, 830]),
      [movedTo('out', '2026-06-22T11:00[America/Toronto]')],
    ],
    [
      'longer',
      drag('resize', 'own', [1, 540], [1, 540, 600]),
      [{ name: 'resize-item', payload: { item: 'own', minutes: 60 } }],
    ],
    [
      'to another group at the same time',
      drag('move', 'own', [1, 540], [2, 540, 570]),
      [{ name: 'set-participants', payload: { item: 'own', everyone: false, groups: { cell: true }, delegates: {} } }],
    ],
    [
      'from what waits, on the clock of its venue, to the person of the column',
      drag('place', 'waiting', [0, 0], [3, 540, 585]),
      [
        movedTo('waiting', '2026-06-22T12:00[America/Toronto]'),
        {
          name: 'set-participants',
          payload: { item: 'waiting', everyone: false, groups: {}, delegates: { zoe: true } },
        },
      ],
    ],
    [
      'from what waits, keeping its own people',
      drag('place', 'known', [0, 0], [3, 540, 585]),
      [movedTo('known', '2026-06-22T09:00[America/Los_Angeles]')],
    ],
  ])('%s', (_, given, expected) => {
    const item = itemIn(mission, itemIdOfCard(given.origin.id));
    expect(dropCommands(mission, item, given, withGroups, monday)).toEqual({ ok: true, value: expected });
  });

  test('puts what waits into the venue of the column, on the venue’s clock', () => {
    const waiting = itineraryMission(session('bare', null, 45));
    const venues = [{ kind: 'venue', id: 'lab' }] as unknown as ColumnKey[];
    const given = drag('place', 'bare', [0, 0], [0, 540, 585]);
    expect(dropCommands(waiting, itemIn(waiting, 'bare'), given, venues, monday)).toEqual({
      ok: true,
      value: [
        movedTo('bare', '2026-06-22T09:00[America/Los_Angeles]'),
        { name: 'edit-item', payload: { item: 'bare', changes: { venue: 'lab' } } },
      ],
    });
  });

  test('into a column that cannot take it is refused', () => {
    const columns = [{ kind: 'venue', id: 'centre' }] as unknown as ColumnKey[];
    const item = itemIn(mission, 'out');
    expect(dropCommands(mission, item, drag('move', 'out', [1, 465], [0, 465, 815]), columns, monday)).toEqual({
      ok: false,
      error: { code: 'not-in-column', item, column: columns[0] },
    });
  });
});

describe('several cards that are dragged together', () => {
  const at = '2026-06-22T09:00[America/Los_Angeles]';
  const mission = itineraryMission(
    session('anne-only', at, 30, { delegates: { anne: true } }),
    session('onco-only', at, 30, { groups: { onco: true } }),
    session('all', at, 30, { everyone: true }),
    session('zoe-only', at, 30, { delegates: { zoe: true } }),
    session('nobody', at, 30),
  );
  const { cards, columns } = placeOnBoard(mission, itemsOfDay(mission, page.date, page.zone), withGroups, monday);
  const chosen = (...ids: string[]) =>
    cards
      .filter(({ item }) => ids.includes(item.id))
      .map(({ isOwnOfColumn, ...card }): CardItem => ({
        ...card,
        isColumnBound: !isOwnOfColumn,
        mark: undefined,
        label: '',
      }));
  const by = (aside: number, minutes: number) => ({
    origin: { id: 'anne-only', column: 0, span: 1, start: 540, end: 570 },
    target: { id: 'anne-only', column: aside, span: 1, start: 540 + minutes, end: 570 + minutes },
  });
  const who = (groups: object, delegates: object) => ({ everyone: false, groups, delegates });
  const refusal = (code: string, item: string, more: object = {}) => ({
    ok: false,
    error: { code, item: itemIn(mission, item), ...more },
  });
  test.each([
    [
      'go as far to the side and as much later as the one under the pointer, by one edit',
      chosen('anne-only', 'onco-only'),
      by(1, 60),
      {
        ok: true,
        value: [
          {
            name: 'move-items',
            payload: {
              moves: [
                { item: 'anne-only', changes: who({ onco: true }, {}) },
                { item: 'onco-only', changes: who({ cell: true }, {}) },
              ],
              minutes: 60,
            },
          },
        ],
      },
    ],
    [
      'stay in their columns where only the time changes',
      chosen('anne-only', 'all'),
      by(0, -15),
      { ok: true, value: [{ name: 'shift-items', payload: { items: ['all', 'anne-only'], days: 0, minutes: -15 } }] },
    ],
    ['do nothing where they are', chosen('anne-only', 'all'), by(0, 0), { ok: true, value: [] }],
    [
      'stay where one of them is about several columns',
      chosen('anne-only', 'all'),
      by(1, 0),
      refusal('in-several-columns', 'all'),
    ],
    [
      'stay where there is no column for one of them',
      chosen('anne-only', 'zoe-only'),
      by(2, 0),
      refusal('beyond-columns', 'zoe-only'),
    ],
    [
      'stay where the column of one cannot take it',
      chosen('anne-only', 'zoe-only'),
      by(1, 0),
      refusal('not-in-column', 'zoe-only', { column: { kind: 'others', id: 'others' } }),
    ],
  ])('%s', (_, moved, drag, expected) => {
    expect(severalCommands(moved, drag, columns)).toEqual(expected);
  });
});

describe('where somebody would have to be in two places', () => {
  const mission = itineraryMission(
    session('first', '2026-06-22T09:00[America/Los_Angeles]', 60, { groups: { onco: true } }),
    session('off', '2026-06-22T12:00[America/Los_Angeles]', 60, { groups: { onco: true }, status: 'cancelled' }),
    stay('hotel', '2026-06-21T15:00[America/Los_Angeles]', '2026-06-25T11:00[America/Los_Angeles]', { everyone: true }),
    session('moved', null, 30, { delegates: { marc: true } }),
    session('elsewhere', null, 30, { delegates: { zoe: true } }),
  );
  test.each([
    ['during another item', 'moved', 570, 'marc: first'],
    ['right after it', 'moved', 600, undefined],
    ['during a cancelled one', 'moved', 720, undefined],
    ['with other people', 'elsewhere', 570, undefined],
  ])('%s', (_, id, start, expected) => {
    const span = { start: instantAt(start, monday), end: instantAt(start + 30, monday) };
    const clash = clashAt(mission, itemIn(mission, id), span);
    expect(clash && `${clash.delegate}: ${clash.other.id}`).toBe(expected);
  });
});
