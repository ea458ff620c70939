import { applyPatches } from 'immer';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyCommand } from '../../../../shared/commands/applyCommand';
import { commandSchema } from '../../../../shared/commands/commands';
import { revertEdit } from '../../../../shared/commands/revertEdit';
import { instantSchema } from '../../../../shared/model/instant';
import type { ItemId } from '../../../../shared/model/identifier';
import { missionSchema } from '../../../../shared/model/mission';
import { aLeg, aSession, aStay, after, execute, laterNow, smallMission } from '../../../fixtures/smallMission';

const meeting = 'meeting' as ItemId;
const mission = smallMission([aSession('meeting', { delegates: { anne: true } }), aSession('other')]);

describe('an edit', () => {
  test('raises the revision of what it touched, once, and notes when', () => {
    const edited = after(mission, 'edit-item', {
      item: 'meeting',
      changes: { titleFr: 'A', titleEn: 'B', minutes: 30 },
    });
    expect(edited.items).toEqual({
      ...mission.items,
      meeting: { ...mission.items[meeting], titleFr: 'A', titleEn: 'B', minutes: 30, revision: 4, changedAt: laterNow },
    });
  });

  test('that changes nothing leaves the very same mission and no patches', () => {
    const outcome = execute(mission, 'edit-item', {
      item: 'meeting',
      changes: { titleFr: 'Breffage', delegates: { anne: true } },
    });
    expect(outcome).toEqual({ ok: true, value: { mission, patches: [], inverse: [] } });
  });

  test('that is refused changes nothing, even what it did before the fault', () => {
    const cells = [
      { collection: 'items', id: 'meeting', field: 'titleFr', value: 'Changé' },
      { collection: 'items', id: 'meeting', field: 'minutes', value: -1 },
    ];
    const before = structuredClone(mission);
    expect(execute(mission, 'paste-cells', { cells })).toEqual({
      ok: false,
      error: { code: 'invalid-field', collection: 'items', field: 'minutes' },
    });
    expect(mission).toEqual(before);
  });

  test('changes sets key by key, so that two people’s additions merge', () => {
    const outcome = execute(mission, 'set-participants', {
      item: 'meeting',
      everyone: false,
      groups: {},
      delegates: { anne: true, bela: true },
    });
    expect(outcome.ok && outcome.value.patches.map(({ op, path }) => [op, path.join('/')])).toEqual([
      ['add', 'items/meeting/delegates/bela'],
      ['replace', 'items/meeting/revision'],
      ['replace', 'items/meeting/changedAt'],
    ]);
  });

  test('clears an optional field with null, and never a required one', () => {
    const placed = after(mission, 'edit-item', { item: 'meeting', changes: { venue: 'centre', room: 'hall' } });
    expect(after(placed, 'edit-item', { item: 'meeting', changes: { room: null } }).items[meeting]).not.toHaveProperty(
      'room',
    );
    expect(
      commandSchema.safeParse({ name: 'edit-item', payload: { item: 'meeting', changes: { titleFr: null } } }).success,
    ).toBe(false);
  });
});

describe('what an edit may not bring in', () => {
  const leg = smallMission([aLeg('redeye')]);
  test.each([
    [
      'a time that clocks jump over, with the two nearest that exist',
      mission,
      'move-item',
      { item: 'meeting', to: '2026-03-08T02:30[America/Toronto]' },
      {
        code: 'wall-time-in-gap',
        wallTime: '2026-03-08T02:30[America/Toronto]',
        before: '2026-03-08T01:59[America/Toronto]',
        after: '2026-03-08T03:00[America/Toronto]',
      },
    ],
    [
      'a time that happens twice, without saying which',
      mission,
      'move-item',
      { item: 'meeting', to: '2026-11-01T01:30[America/Toronto]' },
      {
        code: 'wall-time-twice',
        wallTime: '2026-11-01T01:30[America/Toronto]',
        first: '2026-11-01T01:30[America/Toronto][_occurrence=first]',
        second: '2026-11-01T01:30[America/Toronto][_occurrence=second]',
      },
    ],
    [
      'a zone that does not exist',
      mission,
      'edit-mission',
      { changes: { homeZone: 'America/Gotham' } },
      { code: 'unknown-zone', zone: 'America/Gotham' },
    ],
    [
      'a venue in a zone that does not exist',
      mission,
      'edit-venue',
      { venue: 'centre', changes: { zone: 'Mars/Base' } },
      { code: 'unknown-zone', zone: 'Mars/Base' },
    ],
    [
      'an arrival before the departure, zones considered',
      leg,
      'edit-item',
      { item: 'redeye', changes: { arrival: '2026-06-26T01:14[America/Toronto]' } },
      { code: 'ends-before-it-starts', field: 'arrival' },
    ],
    [
      'a room in a leg',
      leg,
      'edit-item',
      { item: 'redeye', changes: { room: 'hall' } },
      { code: 'invalid-field', collection: 'items', field: 'room' },
    ],
    [
      'somebody who is not there',
      mission,
      'edit-item',
      { item: 'meeting', changes: { delegates: { zoe: true } } },
      { code: 'not-found', collection: 'delegates', id: 'zoe' },
    ],
    [
      'a last day before the first',
      mission,
      'edit-mission',
      { changes: { lastDay: '2026-06-20' } },
      { code: 'last-day-before-first-day' },
    ],
    [
      'a year that is mistyped in the last day of the mission',
      mission,
      'edit-mission',
      { changes: { lastDay: '2062-06-26' } },
      { code: 'too-many-days', limit: 400 },
    ],
    [
      'a stay of a hundred years',
      smallMission([aStay('stay')]),
      'edit-item',
      { item: 'stay', changes: { checkOut: '2126-06-25T11:00[America/Los_Angeles]' } },
      { code: 'too-many-days', limit: 400 },
    ],
    [
      'an identifier that is taken',
      mission,
      'duplicate-item',
      { item: 'meeting', copy: 'other' },
      { code: 'already-exists', collection: 'items', id: 'other' },
    ],
    [
      'an item that does not exist',
      mission,
      'delete-item',
      { item: 'nothing' },
      { code: 'not-found', collection: 'items', id: 'nothing' },
    ],
  ])('%s', (_, given, name, payload, error) => {
    expect(execute(given, name, payload)).toEqual({ ok: false, error });
  });

  test('but a leg may land "before" it left by the clock', () => {
    const west = { departure: '2026-06-21T23:50[Pacific/Auckland]', arrival: '2026-06-21T19:00[America/Los_Angeles]' };
    expect(execute(leg, 'edit-item', { item: 'redeye', changes: west }).ok).toBe(true);
  });

  test('and a time that was wrong before does not keep the title from being corrected', () => {
    const broken = smallMission([aSession('meeting', { start: '2026-03-08T02:30[America/Toronto]' })]);
    expect(
      after(broken, 'edit-item', { item: 'meeting', changes: { titleFr: 'Corrigé' } }).items[meeting]?.titleFr,
    ).toBe('Corrigé');
  });
});

describe('taking an edit back', () => {
  const undoNow = instantSchema.parse('2026-05-20T18:05:00Z');

  test('restores what it changed, as a new revision: a calendar’s SEQUENCE never falls', () => {
    const edit = execute(mission, 'edit-item', { item: 'meeting', changes: { minutes: 30 } });
    const undone = edit.ok && revertEdit(edit.value.mission, edit.value.inverse, undoNow);
    expect(undone && undone.mission.items[meeting]).toEqual({
      ...mission.items[meeting],
      revision: 5,
      changedAt: undoNow,
    });
  });

  test('marks what it added as deleted, and doing it again brings that back', () => {
    const edit = execute(mission, 'duplicate-item', { item: 'meeting', copy: 'copy' });
    if (!edit.ok) throw new Error(edit.error.code);
    const undone = revertEdit(edit.value.mission, edit.value.inverse, undoNow);
    const redone = revertEdit(undone.mission, undone.inverse, undoNow);
    const copy = 'copy' as ItemId;
    expect([undone.mission.items[copy]?.deleted, redone.mission.items[copy]?.deleted]).toEqual([true, undefined]);
    expect([edit.value.mission, undone.mission, redone.mission].map(({ items }) => items[copy]?.revision)).toEqual([
      0, 1, 2,
    ]);
  });
});

describe('whatever is done in whatever order', () => {
  const wallTime = fc
    .record({
      day: fc.integer({ min: 1, max: 28 }),
      hour: fc.integer({ min: 0, max: 23 }),
      month: fc.constantFrom('03', '06', '11'),
    })
    .map(
      ({ day, hour, month }) =>
        `2026-${month}-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:30[America/Toronto]`,
    );
  const item = fc.constantFrom('meeting', 'other', 'redeye', 'copy-one', 'nothing');
  const command = fc.oneof(
    fc.record({
      name: fc.constant('move-item'),
      payload: fc.record({ item, to: fc.oneof(wallTime, fc.constant(null)) }),
    }),
    fc.record({
      name: fc.constant('resize-item'),
      payload: fc.record({ item, minutes: fc.integer({ min: 0, max: 2000 }) }),
    }),
    fc.record({ name: fc.constant('delete-item'), payload: fc.record({ item }) }),
    fc.record({
      name: fc.constant('duplicate-item'),
      payload: fc.record({ item, copy: fc.constantFrom('copy-one', 'copy-two') }),
    }),
    fc.record({
      name: fc.constant('shift-mission'),
      payload: fc.record({ days: fc.integer({ min: -400, max: 400 }) }),
    }),
    fc.record({
      name: fc.constant('delete-delegate'),
      payload: fc.record({ delegate: fc.constantFrom('anne', 'bela') }),
    }),
    fc.record({ name: fc.constant('delete-group'), payload: fc.record({ group: fc.constantFrom('onco', 'spare') }) }),
    fc.record({
      name: fc.constant('edit-item'),
      payload: fc.record({ item, changes: fc.record({ titleFr: fc.string({ maxLength: 20 }) }) }),
    }),
  );

  test('the mission stays valid, and its patches lead there and back exactly', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 12 }), (commands) => {
        let current = smallMission([
          aSession('meeting', { groups: { onco: true } }),
          aSession('other', { delegates: { anne: true } }),
          aLeg('redeye'),
        ]);
        for (const each of commands) {
          const outcome = applyCommand(current, commandSchema.parse(each), { now: laterNow, newId: () => 'unused' });
          if (!outcome.ok) continue;
          const { mission: edited, patches, inverse } = outcome.value;
          expect(applyPatches(current, patches)).toEqual(edited);
          expect(applyPatches(edited, inverse)).toEqual(current);
          current = edited;
        }
        expect(missionSchema.parse(current)).toEqual(current);
      }),
      { numRuns: 150 },
    );
  });
});
