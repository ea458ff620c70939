import * as Automerge from '@automerge/automerge';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBoundedDocument } from '../../../../electron/mission/isBoundedDocument';
import {
  changeDocument,
  changesSince,
  createDocument,
  headsOf,
  saveDocument,
} from '../../../../electron/mission/missionDocument';
import { instantSchema } from '../../../../shared/model/instant';
import { tortureMission } from '../../../fixtures/missions/tortureMission';

const at = instantSchema.parse('2026-05-20T18:02:00Z');
const message = { kind: 'create', at, by: 'Anne' } as const;

describe('a document may be given to Automerge', () => {
  test('where Automerge itself wrote it: a mission, its changes, both in one', () => {
    const document = createDocument(tortureMission(), message);
    const changed = changeDocument(
      Automerge.clone(document),
      [{ op: 'replace', path: ['titleEn'], value: 'é'.repeat(5000) }],
      message,
    );
    const changes = changesSince(headsOf(document), changed);
    const whole = Buffer.concat([saveDocument(document), changes]);
    expect([document, changed].map((each) => isBoundedDocument(saveDocument(each)))).toEqual([true, true]);
    expect([changes, whole].map((bytes) => isBoundedDocument(bytes))).toEqual([true, true]);
  });

  test('whatever it holds, and whoever wrote on it', () => {
    const value = fc.oneof(fc.string(), fc.integer(), fc.double(), fc.boolean(), fc.constant(null));
    // Automerge itself refuses that one.
    const name = fc.string({ minLength: 1 }).filter((text) => text !== '__proto__');
    const content = fc.dictionary(name, fc.oneof(value, fc.array(value)));
    fc.assert(
      fc.property(content, content, content, (first, mine, yours) => {
        const base = Automerge.from<Record<string, unknown>>({ ...first });
        const one = Automerge.change(Automerge.clone(base), (root) => void Object.assign(root, mine));
        const other = Automerge.change(Automerge.clone(base), (root) => void Object.assign(root, yours));
        const merged = Automerge.merge(one, other);
        expect(isBoundedDocument(Automerge.save(merged))).toBe(true);
        expect(isBoundedDocument(Automerge.saveSince(merged, Automerge.getHeads(base)))).toBe(true);
      }),
    );
  });

  test('only where all its parts together stay within what was agreed', () => {
    const part = Automerge.save(Automerge.from({ list: Array.from({ length: 400 }, () => 1) }));
    const three = Buffer.concat([part, part, part]);
    expect([
      isBoundedDocument(three, 1300),
      isBoundedDocument(three, 1200),
      isBoundedDocument(part, 1200),
      isBoundedDocument(three),
    ]).toEqual([true, false, true, true]);
  });
});
