import { describe, expect, test } from 'vitest';
import { timesOfItem } from '../../../../shared/model/timesOfItem';
import { aDeadline, aLeg, aSession, aStay, after, execute, smallMission } from '../../../fixtures/smallMission';

function timesAfter(item: { readonly id: string }, name: string, payload: object) {
  const edited = Object.values(after(smallMission([item]), name, { item: item.id, ...payload }).items)[0];
  return edited && { ...timesOfItem(edited), ...(edited.type === 'session' && { minutes: edited.minutes }) };
}

describe('moving', () => {
  test.each([
    [
      'a session goes to the clock as given and keeps its length',
      aSession('item-x'),
      '2026-06-23T14:30[America/Los_Angeles]',
      { start: '2026-06-23T14:30[America/Los_Angeles]', minutes: 60 },
    ],
    ['a session may wait for its hour again', aSession('item-x'), null, { minutes: 60 }],
    [
      'a leg takes as long as before, each end on its own clock',
      aLeg('item-x'),
      '2026-06-25T21:00[America/Los_Angeles]',
      { departure: '2026-06-25T21:00[America/Los_Angeles]', arrival: '2026-06-26T05:05[America/Toronto]' },
    ],
    [
      'a leg dropped on the ruler of home leaves at that moment on the clock of its origin',
      aLeg('item-x'),
      '2026-06-26T01:00[America/Toronto]',
      { departure: '2026-06-25T22:00[America/Los_Angeles]', arrival: '2026-06-26T06:05[America/Toronto]' },
    ],
    [
      'a leg over the hour that is skipped still takes 5 h 05',
      aLeg('item-x'),
      '2026-03-07T22:15[America/Los_Angeles]',
      { departure: '2026-03-07T22:15[America/Los_Angeles]', arrival: '2026-03-08T07:20[America/Toronto]' },
    ],
    [
      'a stay keeps its nights',
      aStay('item-x'),
      '2026-06-22T18:00[America/Los_Angeles]',
      { checkIn: '2026-06-22T18:00[America/Los_Angeles]', checkOut: '2026-06-26T11:00[America/Los_Angeles]' },
    ],
    [
      'a deadline is due then',
      aDeadline('item-x'),
      '2026-06-02T17:00[America/Toronto]',
      { due: '2026-06-02T17:00[America/Toronto]' },
    ],
  ])('%s', (_, item, to, expected) => {
    expect(timesAfter(item, 'move-item', { to })).toEqual(expected);
  });

  test('a leg cannot wait for its hour', () => {
    expect(execute(smallMission([aLeg('item-x')]), 'move-item', { item: 'item-x', to: null }).ok).toBe(false);
  });
});

describe('resizing', () => {
  test.each([
    ['a session', aSession('item-x'), 90, { start: '2026-06-22T09:00[America/Los_Angeles]', minutes: 90 }],
    [
      'a leg ends on the clock where it arrives',
      aLeg('item-x'),
      330,
      { departure: '2026-06-25T22:15[America/Los_Angeles]', arrival: '2026-06-26T06:45[America/Toronto]' },
    ],
  ])('%s', (_, item, minutes, expected) => {
    expect(timesAfter(item, 'resize-item', { minutes })).toEqual(expected);
  });

  test('a deadline has no length, and a leg needs one', () => {
    expect([
      execute(smallMission([aDeadline('item-x')]), 'resize-item', { item: 'item-x', minutes: 30 }),
      execute(smallMission([aLeg('item-x')]), 'resize-item', { item: 'item-x', minutes: 0 }),
    ]).toEqual([
      { ok: false, error: { code: 'invalid-field', collection: 'items', field: 'minutes' } },
      { ok: false, error: { code: 'ends-before-it-starts', field: 'arrival' } },
    ]);
  });
});

describe('shifting the whole mission', () => {
  test('keeps every clock, days of the mission included, and leaves deleted items alone', () => {
    const mission = smallMission([aSession('item-a'), aLeg('item-b'), aDeadline('item-c', { deleted: true })]);
    const { firstDay, lastDay, items } = after(mission, 'shift-mission', { days: 200 });
    expect([firstDay, lastDay, ...Object.values(items).map((item) => Object.values(timesOfItem(item)))]).toEqual([
      '2027-01-07',
      '2027-01-12',
      ['2027-01-08T09:00[America/Los_Angeles]'],
      ['2027-01-11T22:15[America/Los_Angeles]', '2027-01-12T06:20[America/Toronto]'],
      ['2026-06-01T12:00[America/Toronto]'],
    ]);
  });
});

describe('duplicating', () => {
  test('copies the plan, not what was agreed with others', () => {
    const booked = aLeg('item-x', { bookingReference: 'QX7', sourceUid: 'uid', everyone: true });
    const items = after(smallMission([booked]), 'duplicate-item', { item: 'item-x', copy: 'item-y' }).items;
    const fresh = { everyone: true, status: 'tentative', revision: 0, changedAt: '2026-05-20T18:02:00Z' };
    expect(items).toEqual({ 'item-x': booked, 'item-y': aLeg('item-y', fresh) });
  });
});

describe('a change of venue', () => {
  test('takes the item out of a room that is not there', () => {
    const mission = smallMission([aSession('item-x', { venue: 'centre', room: 'hall' })]);
    const edited = after(mission, 'edit-item', { item: 'item-x', changes: { venue: 'empty' } });
    const places = Object.values(edited.items).map((item) => ('venue' in item ? [item.venue, item.room] : []));
    expect(places).toEqual([['empty', undefined]]);
  });
});

describe('bringing several items elsewhere', () => {
  const items = [aSession('briefing', { venue: 'centre', room: 'hall', everyone: true }), aSession('meeting')];
  const moves = [
    { item: 'briefing', changes: { venue: 'empty' } },
    { item: 'meeting', changes: { venue: 'centre' } },
  ];

  test('gives each its place and moves all by as much, and leaves the room that is not there', () => {
    const { items: moved } = after(smallMission(items), 'move-items', { moves, minutes: 45 });
    const start = '2026-06-22T09:45[America/Los_Angeles]';
    expect(
      Object.values(moved).map((item) => 'venue' in item && [item.id, item.venue, item.room, timesOfItem(item)]),
    ).toEqual([
      ['briefing', 'empty', undefined, { start }],
      ['meeting', 'centre', undefined, { start }],
    ]);
  });

  test('brings none where one of them cannot go', () => {
    const asLeg = [...items, aLeg('flight')];
    const refused = execute(smallMission(asLeg), 'move-items', {
      moves: [...moves, { item: 'flight', changes: { venue: 'centre' } }],
      minutes: 0,
    });
    expect(refused).toMatchObject({ ok: false, error: { code: 'invalid-field' } });
  });
});

describe('moving several items together', () => {
  const items = [aSession('briefing'), aLeg('flight'), aStay('hotel'), aSession('waiting', { start: undefined })];
  const timesOf = (payload: object) => {
    const ids = items.map(({ id }) => id);
    const edited = after(smallMission(items), 'shift-items', { items: ids, ...payload });
    return Object.fromEntries(Object.values(edited.items).map((item) => [item.id, timesOfItem(item)]));
  };

  test('by days keeps every clock, also over the night in which clocks change', () => {
    expect(timesOf({ days: 132, minutes: 0 })).toEqual({
      briefing: { start: '2026-11-01T09:00[America/Los_Angeles]' },
      flight: { departure: '2026-11-04T22:15[America/Los_Angeles]', arrival: '2026-11-05T06:20[America/Toronto]' },
      hotel: { checkIn: '2026-10-31T15:00[America/Los_Angeles]', checkOut: '2026-11-04T11:00[America/Los_Angeles]' },
      waiting: {},
    });
  });

  test('by minutes moves each end by as much', () => {
    expect(timesOf({ days: 0, minutes: -40 })).toEqual({
      briefing: { start: '2026-06-22T08:20[America/Los_Angeles]' },
      flight: { departure: '2026-06-25T21:35[America/Los_Angeles]', arrival: '2026-06-26T05:40[America/Toronto]' },
      hotel: { checkIn: '2026-06-21T14:20[America/Los_Angeles]', checkOut: '2026-06-25T10:20[America/Los_Angeles]' },
      waiting: {},
    });
  });

  test('moves none where one of them would come to an hour that does not exist', () => {
    const night = aSession('night', { start: '2026-03-07T02:30[America/Los_Angeles]' });
    const refused = execute(smallMission([...items, night]), 'shift-items', {
      items: ['briefing', 'night'],
      days: 1,
      minutes: 0,
    });
    expect(refused).toMatchObject({ ok: false, error: { code: 'wall-time-in-gap' } });
  });
});
