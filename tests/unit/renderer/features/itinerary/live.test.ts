import { describe, expect, test } from 'vitest';
import { changedSince } from '../../../../../renderer/features/itinerary/live/changedSince';
import { itemIdSchema } from '../../../../../shared/model/identifier';
import { runOfShow } from '../../../../../renderer/features/itinerary/live/runOfShow';
import { indexMission } from '../../../../../shared/itinerary/indexMission';
import { itineraryMission, session, stay } from '../../../../fixtures/missions/itineraryMission';

const at = (id: string, clock: string, minutes = 60, more: object = {}) =>
  session(id, `2026-06-22T${clock}[America/Los_Angeles]`, minutes, more);
const { entries } = indexMission(
  itineraryMission(
    stay('hotel', '2026-06-21T15:00[America/Los_Angeles]', '2026-06-25T11:00[America/Los_Angeles]'),
    at('breakfast', '07:30', 45),
    at('plenary', '10:00'),
    at('off', '11:05', 30, { status: 'cancelled' }),
    at('lunch', '12:00', 90),
    at('tour', '12:00'),
    at('party', '18:00', 120, { changedAt: '2026-06-20T12:00:00Z' }),
  ),
);
const clock = (time: string) => Date.parse(`2026-06-22T${time}-07:00`);

describe('the day as it unfolds', () => {
  test.each([
    [
      'before it begins',
      '07:00',
      ['breakfast next 30', 'plenary later', 'off later', 'tour later', 'lunch later', 'party later'],
      0,
    ],
    [
      'while something is running',
      '10:15',
      ['breakfast done', 'plenary running 45', 'off later', 'tour next 105', 'lunch next 105', 'party later'],
      2,
    ],
    [
      'at the minute at which one ends',
      '11:00',
      ['breakfast done', 'plenary done', 'off later', 'tour next 60', 'lunch next 60', 'party later'],
      2,
    ],
    [
      'when all is over',
      '23:00',
      ['breakfast done', 'plenary done', 'off done', 'tour done', 'lunch done', 'party done'],
      6,
    ],
  ])('%s', (_, time, rows, begun) => {
    const show = runOfShow(entries, clock(time));
    expect({
      allDay: show.allDay.map(({ item }) => item.id),
      rows: show.rows.map(({ entry, phase, minutes }) =>
        [entry.item.id, phase, minutes].filter((part) => part !== undefined).join(' '),
      ),
      begun: show.begun,
    }).toEqual({ allDay: ['hotel'], rows, begun });
  });
});

describe('whom to tell', () => {
  test.each([
    ['of what changed after a brief was written', '2026-06-20T11:00:00Z', [], '12:00', ['party']],
    [
      'of what somebody’s calendar does not say, also without any brief',
      undefined,
      ['plenary', 'party'],
      '12:00',
      ['party'],
    ],
    ['of nothing that was in them', '2026-06-20T13:00:00Z', [], '12:00', []],
    ['of nothing, where nobody was sent anything', undefined, [], '12:00', []],
    ['of nothing that is over', '2026-06-20T11:00:00Z', ['party'], '21:00', []],
  ])('%s', (_, written, sent, now, expected) => {
    const outdated = new Set(sent.map((id) => itemIdSchema.parse(id)));
    const brief = written === undefined ? undefined : Date.parse(written);
    expect(changedSince(entries, { outdated, brief }, clock(now)).map(({ item }) => item.id)).toEqual(expected);
  });
});
