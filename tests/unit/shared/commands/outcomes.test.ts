import { describe, expect, test } from 'vitest';
import { outcomeOf, outcomesByItem } from '../../../../shared/model/outcomesOf';
import { meetingsOf } from '../../../../shared/itinerary/meetingsOf';
import { projectFor } from '../../../../shared/itinerary/projectFor';
import type { ItemId } from '../../../../shared/model/identifier';
import { after, aSession, execute, smallMission } from '../../../fixtures/smallMission';

const meeting = 'meeting' as ItemId;
const mission = smallMission([
  aSession('meeting', { kind: 'partnering-meeting' }),
  aSession('lunch', { kind: 'meal' }),
]);
const now = '2026-05-20T18:00:00Z';

describe('the outcome of a meeting', () => {
  test('is noted with one word, and whole once there is more to say', () => {
    const held = after(mission, 'record-outcome', { item: 'meeting', attendance: 'held' });
    const known = outcomeOf(held, meeting);
    expect(known).toMatchObject({ item: 'meeting', attendance: 'held' });
    const signed = after(held, 'record-outcome', {
      item: 'meeting',
      attendance: 'held',
      result: 'investment',
      amount: 'CAD 250000.00',
    });
    expect(Object.values(signed.outcomes)).toEqual([{ ...known, result: 'investment', amount: 'CAD 250000.00' }]);
    const empty = after(signed, 'record-outcome', { item: 'meeting', attendance: 'moved' });
    expect(Object.values(empty.outcomes)).toEqual([{ ...known, attendance: 'moved' }]);
  });

  test('noted apart by two people is the later one; the other is there to be deleted', () => {
    const noted = (id: string, attendance: string, recordedAt: string) => ({
      id,
      item: 'meeting',
      attendance,
      recordedAt,
    });
    const twice = smallMission([aSession('meeting')], {
      outcomes: {
        aa: noted('aa', 'held', now),
        bb: noted('bb', 'no-show', '2026-05-20T18:05:00Z'),
        cc: { ...noted('cc', 'moved', '2026-05-20T18:09:00Z'), deleted: true },
      },
    });
    expect(
      outcomesByItem(twice)
        .get(meeting)
        ?.map(({ id }) => id),
    ).toEqual(['bb', 'aa']);
    expect(outcomeOf(after(twice, 'delete-outcome', { outcome: 'bb' }), meeting)?.id).toBe('aa');
  });

  test('of what is not in the itinerary is refused', () => {
    expect(execute(mission, 'record-outcome', { item: 'nothing', attendance: 'held' })).toMatchObject({
      ok: false,
      error: { code: 'not-found', collection: 'items', id: 'nothing' },
    });
  });

  test.each(['public', 'delegation', 'hosts'] as const)('is nothing that %s reads, nor is what follows', (audience) => {
    const noted = after(mission, 'record-outcome', { item: 'meeting', attendance: 'held' });
    const followed = after(noted, 'add-follow-up', { followUp: { item: 'meeting', due: '2026-09-25' } });
    const { outcomes, followUps } = projectFor(followed, { audience });
    expect([outcomes, followUps]).toEqual([{}, {}]);
  });

  test('makes a meeting of any session', () => {
    const told = after(mission, 'record-outcome', { item: 'lunch', attendance: 'held' });
    expect([meetingsOf(mission), meetingsOf(told)].map((found) => found.map(({ id }) => id).sort())).toEqual([
      ['meeting'],
      ['lunch', 'meeting'],
    ]);
  });
});

test('whoever has a follow-up to do stays in the mission', () => {
  const owned = after(mission, 'add-follow-up', { followUp: { item: 'meeting', due: '2026-09-25', owner: 'hank' } });
  expect(execute(owned, 'delete-person', { person: 'hank' })).toMatchObject({
    ok: false,
    error: { code: 'still-in-use', uses: 1 },
  });
});
