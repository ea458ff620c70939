import { describe, expect, test } from 'vitest';
import { applyPatches, enablePatches } from 'immer';
import * as fc from 'fast-check';
import { differenceOf } from '../../../../electron/mission/differenceOf';
import {
  changeDocument,
  changesSince,
  createDocument,
  headsOf,
  loadDocument,
  missionOf,
  rehearseChange,
  saveDocument,
  takeIn,
} from '../../../../electron/mission/missionDocument';
import { tortureMission } from '../../../fixtures/missions/tortureMission';
import { instantSchema } from '../../../../shared/model/instant';
import type { Mission } from '../../../../shared/model/mission';

enablePatches();

const at = instantSchema.parse('2026-05-20T18:02:00Z');
const created = { kind: 'create', at, by: '' } as const;
const edited = { kind: 'undo', entry: 'e', at, by: '' } as const;
const mission = tortureMission();

function copies() {
  const mine = createDocument(mission, created);
  const theirs = loadDocument(saveDocument(mine));
  if (!theirs) throw new Error('The copy is no document');
  return { mine, theirs };
}

function patch(path: string[], value: unknown) {
  return [{ op: 'replace' as const, path, value }];
}

describe('a mission as a document', () => {
  test('comes back from its bytes as it was, every trap included', () => {
    const loaded = loadDocument(saveDocument(createDocument(mission, created)));
    expect(loaded && missionOf(loaded)).toEqual({ ok: true, value: mission });
  });

  test('bytes that are no document are refused', () => {
    const bytes = saveDocument(createDocument(mission, created));
    expect([loadDocument(bytes.slice(0, -3)), loadDocument(new Uint8Array([1, 2, 3]))]).toEqual([undefined, undefined]);
  });

  test('what is no mission is named by its path', () => {
    const document = changeDocument(createDocument(mission, created), patch(['homeZone'], 7), edited);
    expect(missionOf(document)).toEqual({ ok: false, error: { path: 'homeZone' } });
  });

  test('patches change the document as they change the mission', () => {
    const [id = ''] = Object.keys(mission.items);
    const patches = [
      { op: 'replace' as const, path: ['items', id, 'titleFr'], value: 'Autre' },
      { op: 'add' as const, path: ['items', id, 'groups', 'investors'], value: true },
      { op: 'add' as const, path: ['items', id, 'notes'], value: 'À vérifier' },
      { op: 'remove' as const, path: ['items', id, 'notes'] },
    ];
    const document = changeDocument(createDocument(mission, created), patches, edited);
    expect(missionOf(document)).toEqual({ ok: true, value: applyPatches(mission, patches) });
  });

  test('the difference of two missions leads from one to the other', () => {
    fc.assert(
      fc.property(fc.subarray(Object.keys(mission.items)), fc.string(), (kept, title) => {
        const items = Object.fromEntries(kept.map((id) => [id, mission.items[id as keyof Mission['items']]]));
        const other = { ...mission, titleEn: title, items } as Mission;
        expect(applyPatches(mission, differenceOf(mission, other))).toEqual(other);
      }),
      { numRuns: 50 },
    );
  });
});

describe('two copies of a mission are merged', () => {
  test('edits of different fields of one item both stay, even if one copy writes the whole item', () => {
    const [id = ''] = Object.keys(mission.items);
    const item = mission.items[id as keyof Mission['items']];
    const { mine, theirs } = copies();
    const before = headsOf(theirs);
    const mineEdited = changeDocument(mine, patch(['items', id], { ...item, titleEn: 'Mine' }), edited);
    const theirsEdited = changeDocument(theirs, patch(['items', id, 'titleFr'], 'Le leur'), edited);
    const merged = takeIn(mineEdited, changesSince(before, theirsEdited));
    const both = merged && missionOf(merged);
    expect(both?.ok && both.value.items[id as keyof Mission['items']]).toEqual({
      ...item,
      titleEn: 'Mine',
      titleFr: 'Le leur',
    });
  });

  test('taking the same changes in again changes nothing', () => {
    const { mine, theirs } = copies();
    const before = headsOf(theirs);
    const changes = changesSince(before, changeDocument(theirs, patch(['titleFr'], 'Le leur'), edited));
    const once = takeIn(mine, changes);
    const twice = once && takeIn(once, changes);
    expect(twice && headsOf(twice)).toEqual(once && headsOf(once));
  });

  test('changes that build upon unknown ones are not taken in half', () => {
    const { mine, theirs } = copies();
    const first = changeDocument(theirs, patch(['titleFr'], 'Un'), edited);
    const afterFirst = headsOf(first);
    const second = changeDocument(first, patch(['titleFr'], 'Deux'), edited);
    expect(takeIn(mine, changesSince(afterFirst, second))).toBeUndefined();
  });
});

test('a change can be rehearsed before there is any document', () => {
  expect(() => rehearseChange(created)).not.toThrow();
});
