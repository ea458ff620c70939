import { describe, expect, test } from 'vitest';
import { agendaOf } from '../../../../shared/itinerary/agendaOf';
import { agendaOfGroup } from '../../../../shared/itinerary/agendaOfGroup';
import { itemsOfDay } from '../../../../shared/itinerary/itemsOfDay';
import type { Entry } from '../../../../shared/itinerary/missionIndex';
import { participantsOf } from '../../../../shared/itinerary/participantsOf';
import { ofOwnAgenda } from '../../../../shared/itinerary/ofOwnAgenda';
import { unscheduledItems } from '../../../../shared/itinerary/unscheduledItems';
import type { DelegateId, GroupId, ItemId } from '../../../../shared/model/identifier';
import { missionSchema } from '../../../../shared/model/mission';
import { plainDateSchema } from '../../../../shared/model/plainDate';
import { zoneIdSchema } from '../../../../shared/model/zoneId';
import { aDeadline, aLeg, aSession, aStay, smallMission } from '../../../fixtures/smallMission';

const ids = (entries: readonly Entry[]) => entries.map(({ item }) => item.id);

const mission = smallMission([
  aSession('for-all', { everyone: true, start: '2026-06-22T12:00[America/Los_Angeles]' }),
  aSession('for-onco', { groups: { onco: true }, delegates: { anne: true } }),
  aSession('for-carl', { delegates: { carl: true } }),
  aSession('cancelled', { everyone: true, status: 'cancelled', start: '2026-06-22T07:00[America/Los_Angeles]' }),
  aSession('waiting', { everyone: true, start: undefined }),
  aSession('waiting-long', { everyone: true, start: undefined, minutes: 90 }),
  aSession('gone', { everyone: true, deleted: true }),
  // 8 h 30 in Montréal comes before 7 h in San Diego.
  aSession('at-home', { groups: { digital: true }, start: '2026-06-22T08:30[America/Toronto]' }),
]);

describe('who takes part', () => {
  test.each([
    ['everyone is all but those who have withdrawn', 'for-all', ['carl', 'anne', 'bela']],
    ['a group and a name meet in one person', 'for-onco', ['anne', 'bela']],
    ['a name alone', 'for-carl', ['carl']],
    ['a group without its withdrawn member', 'at-home', ['carl']],
  ])('%s', (_, id, expected) => {
    const item = mission.items[id as ItemId];
    expect(item && [...participantsOf(mission, item)].sort()).toEqual([...expected].sort());
  });

  test.each([
    ['anne', ['cancelled', 'for-onco', 'for-all']],
    ['carl', ['at-home', 'cancelled', 'for-carl', 'for-all']],
    ['dora', []],
  ])('the agenda of %s is in the order in which it is lived', (delegate, expected) => {
    expect(ids(agendaOf(mission, delegate as DelegateId))).toEqual(expected);
  });

  test('a group’s agenda leaves out what single members do', () => {
    expect(ids(agendaOfGroup(mission, 'digital' as GroupId))).toEqual(['at-home', 'cancelled', 'for-all']);
  });

  test('what waits for its hour comes longest first', () => {
    expect(unscheduledItems(mission).map(({ id }) => id)).toEqual(['waiting-long', 'waiting']);
  });
});

describe('somebody who withdraws on the third day', () => {
  const day = (date: string, fields: object = {}) => ({
    start: `2026-06-${date}T09:00[America/Los_Angeles]`,
    ...fields,
  });
  const onTheWay = smallMission([
    aSession('evening', { everyone: true, start: '2026-06-22T22:30[America/Los_Angeles]' }),
    aSession('second', day('22', { groups: { digital: true } })),
    aSession('of-others', day('22', { groups: { onco: true }, delegates: { anne: true } })),
    aSession('third', day('23', { everyone: true })),
    aSession('fourth', day('24', { delegates: { dora: true } })),
    aSession('by-name', day('21', { delegates: { dora: true } })),
    aStay('nights', { everyone: true }),
    aDeadline('due', { everyone: true }),
  ]);
  const dora = 'dora' as DelegateId;
  const withdrawn = { ...onTheWay.delegates[dora], withdrawnOn: '2026-06-23' };
  const left = missionSchema.parse({ ...onTheWay, delegates: { ...onTheWay.delegates, dora: withdrawn } });

  test('keeps what they were at: what was over before that day where it took place, neither what goes on nor what was only due', () => {
    expect(ids(agendaOf(left, dora))).toEqual(['by-name', 'second', 'evening']);
  });

  test.each([
    ['nothing, where it is not known since when they are gone', withdrawn, { withdrawnOn: undefined }],
    ['nothing, once they are deleted', withdrawn, { deleted: true }],
  ])('keeps %s', (_, delegate, change) => {
    const mission = missionSchema.parse({
      ...left,
      delegates: { ...left.delegates, dora: { ...delegate, ...change } },
    });
    expect(agendaOf(mission, dora)).toEqual([]);
  });

  test('stands among those who have something to show, and takes part in nothing for all that', () => {
    expect(ofOwnAgenda(left)).toEqual(['bela', 'carl', 'dora', 'anne']);
    expect(ofOwnAgenda(onTheWay)).toEqual(['bela', 'carl', 'anne']);
    const second = left.items['second' as ItemId];
    expect(second && participantsOf(left, second)).toEqual(['carl']);
  });
});

describe('what is on a date', () => {
  const travelling = smallMission([
    aLeg('redeye'),
    aStay('nights'),
    aDeadline('due'),
    aSession('late', { start: '2026-06-23T23:00[America/Los_Angeles]', minutes: 60 }),
    aSession('moment', { start: '2026-06-24T00:00[America/Los_Angeles]', minutes: 0 }),
  ]);
  test.each([
    ['the red-eye is on Thursday in San Diego', '2026-06-25', 'America/Los_Angeles', ['nights', 'redeye']],
    ['and only on Friday in Montréal, where it leaves at 1:15', '2026-06-26', 'America/Toronto', ['redeye']],
    ['of which Thursday in Montréal knows only the lodging', '2026-06-25', 'America/Toronto', ['nights']],
    ['what ends at midnight is not on the next day', '2026-06-23', 'America/Los_Angeles', ['nights', 'late']],
    ['but a moment at midnight is', '2026-06-24', 'America/Los_Angeles', ['nights', 'moment']],
    ['a due date', '2026-06-01', 'America/Toronto', ['due']],
  ])('%s', (_, date, zone, expected) => {
    expect(ids(itemsOfDay(travelling, plainDateSchema.parse(date), zoneIdSchema.parse(zone)))).toEqual(expected);
  });
});
