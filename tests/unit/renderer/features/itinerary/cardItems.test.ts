import { expect, test } from 'vitest';
import { cardItems } from '../../../../../renderer/features/itinerary/board/cardItems';
import type { PlainDate } from '../../../../../shared/model/plainDate';
import type { ZoneId } from '../../../../../shared/model/zoneId';
import { aSession, smallMission } from '../../../../fixtures/smallMission';
import { readerOf } from './readerOf';

const page = { date: '2026-06-22' as PlainDate, zone: 'America/Los_Angeles' as ZoneId };

test('a card of a joint activity names the two who organise it; of any other hosts it does not', () => {
  const hosts = { hostOrganisations: { norvexia: true, cedrane: true } };
  const mission = smallMission([aSession('joint', { isJoint: true, ...hosts }), aSession('visit', hosts)]);
  const placed = Object.values(mission.items).map((item) => ({
    id: item.id,
    item,
    column: 0,
    span: 1,
    start: 0,
    end: 60,
    isOwnOfColumn: true,
    isContinued: false,
  }));
  const context = { page, words: readerOf(mission), isReadOnly: false, known: new WeakMap() };
  expect(
    cardItems(placed, new Map(), context).map(({ item, label }) => [item.id, label.includes('Cedrane et Norvexia')]),
  ).toEqual([
    ['joint', true],
    ['visit', false],
  ]);
});
