import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexMission } from '../../../../shared/itinerary/indexMission';
import type { Delegate } from '../../../../shared/model/delegate';
import type { ItineraryItem } from '../../../../shared/model/itineraryItem';
import type { Mission } from '../../../../shared/model/mission';
import { aSession, smallMission } from '../../../fixtures/smallMission';

const hours = ['07', '09', '09', '11', '23'];

const anItem = fc.record({
  id: fc.constantFrom('aa', 'bb', 'cc', 'dd', 'ee', 'ff'),
  hour: fc.option(fc.constantFrom(...hours), { nil: undefined }),
  minutes: fc.integer({ min: 0, max: 600 }),
  everyone: fc.boolean(),
  groups: fc.constantFrom({}, { onco: true }, { onco: true, digital: true }),
  delegates: fc.constantFrom({}, { anne: true }, { bela: true, dora: true }),
  isDeleted: fc.constantFrom(false, false, true),
});

/** The items of a mission as one of the edits leaves them. */
function itemsFrom(list: readonly { id: string; hour: string | undefined; isDeleted: boolean }[]): Mission['items'] {
  const items = list.map(({ id, hour, isDeleted, ...fields }) => {
    const start = hour && `2026-06-22T${hour}:00[America/Los_Angeles]`;
    return aSession(id, { ...fields, start, ...(isDeleted && { deleted: true }) });
  });
  return smallMission(items).items;
}

describe('the index of a mission after an edit', () => {
  test('is the one that the mission would have without what was known before', () => {
    const edit = fc.record({
      edited: fc.array(anItem, { maxLength: 4 }),
      removed: fc.option(fc.constantFrom('aa', 'ff')),
    });
    fc.assert(
      fc.property(fc.array(anItem, { maxLength: 6 }), fc.array(edit, { maxLength: 5 }), (first, edits) => {
        const missions: Mission[] = [{ ...smallMission(), items: itemsFrom(first) }];
        for (const { edited, removed } of edits) {
          const before = missions.at(-1) ?? smallMission();
          const items: Record<string, ItineraryItem> = { ...before.items, ...itemsFrom(edited) };
          if (removed !== null) delete items[removed];
          missions.push({ ...before, items });
        }
        // All of them before the first copy, which would be what is known.
        const indexes = missions.map(indexMission);
        expect(indexes).toEqual(missions.map((mission) => indexMission(structuredClone(mission))));
      }),
    );
  });

  test('shares with the one before what did not change', () => {
    const before = smallMission([
      aSession('for-anne', { delegates: { anne: true } }),
      aSession('for-carl', { delegates: { carl: true } }),
      aSession('waiting', { start: undefined }),
    ]);
    const moved = smallMission([aSession('for-carl', { delegates: { carl: true }, minutes: 90 })]).items;
    const [old, index] = [indexMission(before), indexMission({ ...before, items: { ...before.items, ...moved } })];
    const shared = (id: string) => [...index.agendas].find(([each]) => each === id)?.[1];
    expect({
      delegates: index.delegates === old.delegates,
      unscheduled: index.unscheduled === old.unscheduled,
      ofAnne: shared('anne') === [...old.agendas].find(([each]) => each === 'anne')?.[1],
      ofCarl: shared('carl')?.map(({ start, end }) => end - start),
    }).toEqual({ delegates: true, unscheduled: true, ofAnne: true, ofCarl: [90 * 60_000] });
  });

  test('keeps the agendas of those to whom nothing happens when another joins or leaves', () => {
    const before = smallMission([
      aSession('for-anne', { delegates: { anne: true } }),
      aSession('for-carl', { delegates: { carl: true } }),
    ]);
    const delegates = Object.values(before.delegates).map((delegate) =>
      delegate.id === 'carl' ? { ...delegate, status: 'withdrawn' as const } : delegate,
    );
    const after = { ...before, delegates: Object.fromEntries(delegates.map((delegate) => [delegate.id, delegate])) };
    const [old, index] = [indexMission(before), indexMission(after)];
    const ofAnne = ({ agendas }: typeof index) => [...agendas].find(([each]) => each === 'anne')?.[1];
    expect([ofAnne(index) === ofAnne(old), index]).toEqual([true, indexMission(structuredClone(after))]);
  });

  test('gives those who do the same one agenda, before and after an edit that concerns them all, and after one joins', () => {
    const before = smallMission([
      aSession('for-all', { everyone: true }),
      aSession('for-anne', { delegates: { anne: true } }),
    ]);
    const { carl } = before.delegates as Record<string, Delegate>;
    const twin = { ...carl, id: 'twin' } as Delegate;
    const joined = { ...before, delegates: { ...before.delegates, twin } };
    const later = smallMission([aSession('for-all', { everyone: true, minutes: 90 })]).items;
    const edited = { ...joined, items: { ...joined.items, ...later } };
    const second = { ...edited, delegates: { ...edited.delegates, second: { ...twin, id: 'second' } as Delegate } };
    const agendas = [before, joined, edited, second].map(
      (mission) => new Map<string, unknown>(indexMission(mission).agendas),
    );
    expect([
      agendas[1]?.get('twin') === agendas[0]?.get('carl'),
      agendas[2]?.get('twin') === agendas[2]?.get('carl'),
      agendas[2]?.get('twin') === agendas[1]?.get('carl'),
      agendas[3]?.get('second') === agendas[2]?.get('twin'),
      agendas[3]?.get('second') === agendas[3]?.get('anne'),
    ]).toEqual([true, true, false, true, false]);
  });
});
