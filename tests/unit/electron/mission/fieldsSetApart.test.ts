import { getConflicts } from '@automerge/automerge';
import type { Patch } from 'immer';
import { describe, expect, test } from 'vitest';
import type { ChangeMessage } from '../../../../electron/mission/changeMessage';
import { fieldsSetApart, isBranch } from '../../../../electron/mission/fieldsSetApart';
import {
  changeDocument,
  createDocument,
  loadDocument,
  saveDocument,
  takeIn,
  type MissionDocument,
} from '../../../../electron/mission/missionDocument';
import { randomOf } from '../../../faults/support/randomOf';
import { laterNow, smallMission, aSession } from '../../../fixtures/smallMission';

const message: ChangeMessage = { kind: 'create', at: laterNow, by: 'Anne' };
const start = saveDocument(createDocument(smallMission([aSession('one'), aSession('two')]), message));

function copyOf(document: MissionDocument): MissionDocument {
  const copy = loadDocument(saveDocument(document));
  if (!copy) throw new Error('The document cannot be read');
  return copy;
}

function merged(one: MissionDocument, other: MissionDocument): MissionDocument {
  const both = takeIn(one, saveDocument(other));
  if (!both) throw new Error('The copies cannot be merged');
  return both;
}

const replace = (path: string, value: unknown): Patch => ({ op: 'replace', path: path.split('/'), value });

/** An edit of a field that others may edit too, of a set, or of a record that may go and come back. */
function randomPatch(random: () => number): Patch {
  const item = random() < 0.5 ? 'one' : 'two';
  const kind = Math.floor(random() * 4);
  if (kind === 0) return replace('titleFr', `Titre ${random()}`);
  if (kind === 1) return replace(`items/${item}/titleEn`, `Title ${random()}`);
  if (kind === 2) return replace(`groups/${item}`, { id: item, nameFr: `Groupe ${random()}` });
  return { op: 'remove', path: ['groups', item] };
}

/** Every field of the document, asked for one by one. */
function everyConflict(branch: object, above: readonly string[] = []): readonly string[] {
  return Object.entries(branch).flatMap(([key, value]) => [
    ...(isBranch(value) ? everyConflict(value, [...above, key]) : []),
    ...(getConflicts(branch, key as never) ? [[...above, key].join('/')] : []),
  ]);
}

describe('the fields that were set apart', () => {
  test('hold every conflict that asking about each field finds, however often three copies part and meet', () => {
    let conflicts = 0;
    for (let seed = 1; seed <= 60; seed += 1) {
      const random = randomOf(seed);
      const some = () => Math.floor(random() * 3);
      const first = loadDocument(start);
      if (!first) throw new Error('The document cannot be read');
      const copies = [first, copyOf(first), copyOf(first)];
      for (let step = 0; step < 25; step += 1) {
        const [mine, theirs] = [some(), some()];
        const document = copies[mine] as MissionDocument;
        const other = copies[theirs] as MissionDocument;
        const isMeeting = random() < 0.3 && mine !== theirs;
        copies[mine] = isMeeting ? merged(document, other) : changeDocument(document, [randomPatch(random)], message);
      }
      const [a, b, c] = copies as [MissionDocument, MissionDocument, MissionDocument];
      const document = merged(merged(a, b), c);
      const found = fieldsSetApart(document).map(({ path }) => path.join('/'));
      const all = everyConflict(document);
      conflicts += all.length;
      expect([seed, all.filter((path) => !found.includes(path))]).toEqual([seed, []]);
    }
    expect(conflicts).toBeGreaterThan(60);
  });

  test.each([
    ['one person’s edits, one after the other', 0, []],
    ['edits of two people, each knowing the other’s', 1, []],
    ['edits of two people of one field, not knowing of each other', 2, ['titleFr']],
  ])('%s', (_, kind, fields) => {
    const first = loadDocument(start);
    if (!first) throw new Error('The document cannot be read');
    const other = copyOf(first);
    const mine = changeDocument(first, [replace('titleFr', 'Mon titre')], message);
    const apart = changeDocument(other, [replace('titleFr', 'Leur titre'), replace('titleEn', 'Theirs')], message);
    const cases = [
      () => changeDocument(mine, [replace('titleFr', 'Encore')], message),
      () => merged(mine, changeDocument(copyOf(mine), [replace('titleFr', 'Ensuite')], message)),
      () => merged(mine, apart),
    ];
    const document = cases[kind]?.();
    expect(document && fieldsSetApart(document).map(({ path }) => path.join('/'))).toEqual(fields);
  });
});
