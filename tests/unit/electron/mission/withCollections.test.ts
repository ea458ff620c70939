import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { change, getLastLocalChange, init } from '@automerge/automerge';
import { describe, expect, test } from 'vitest';
import { fieldsSetApart } from '../../../../electron/mission/fieldsSetApart';
import {
  changeDocument,
  createDocument,
  headsOf,
  loadDocument,
  missionOf,
  saveDocument,
  takeIn,
  type MissionDocument,
} from '../../../../electron/mission/missionDocument';
import { MissionSession } from '../../../../electron/mission/missionSession';
import { openMission } from '../../../../electron/mission/openMission';
import { recoverMission } from '../../../../electron/mission/recoverMission';
import { withCollections } from '../../../../electron/mission/withCollections';
import { encodePortable } from '../../../../electron/storage/container/containerWriter';
import type { Mission } from '../../../../shared/model/mission';
import { aSession, laterNow, smallMission } from '../../../fixtures/smallMission';
import { createTestComputer } from './exampleMission';

const path = '/stick/old.mission';
const created = { kind: 'create', at: laterNow, by: 'Anne' } as const;
const mission = smallMission([aSession('one'), aSession('two')]);

/** A document as it was written before missions had travel times, accepted conflicts, a publication ledger and agreements. */
function oldDocument(): MissionDocument {
  const {
    acceptances: _none,
    transfers: _neither,
    publications: _nothing,
    agreements: _no,
    terms: _nor,
    benefits: _less,
    claims: _least,
    clauses: _unwritten,
    ...old
  } = mission;
  return createDocument(old as Mission, created);
}
const old = saveDocument(oldDocument());
const oldFile = encodePortable(mission.id, [{ type: 'snapshot', payload: old }]);

function loaded(bytes: Uint8Array): MissionDocument {
  const document = loadDocument(bytes);
  if (!document) throw new Error('The document cannot be read');
  return document;
}

const way = (id: string, minutes: number) => ({ id, from: 'centre', to: 'empty', mode: 'walk', minutes });
const adds = (id: string, minutes: number) => [
  { op: 'add' as const, path: ['transfers', id], value: way(id, minutes) },
];

/** A computer with a copy of the old file, which is opened and gets one travel time. */
async function copyWith(id: string, minutes: number) {
  const computer = createTestComputer(undefined, id);
  computer.files.files.set(path, oldFile);
  const opened = await openMission(computer.context, path);
  if (!opened.ok) throw new Error(opened.error.code);
  const { keeper } = opened.value;
  const recorded = await keeper.record({ revision: 1, patches: adds(id, minutes), message: created });
  return { ...computer, opened: opened.value, keeper, recorded };
}

describe('two copies of a file from before travel times, each with one of its own', () => {
  test('have both after either has taken in the other’s file', async () => {
    const [mine, theirs] = [await copyWith('mine', 10), await copyWith('theirs', 20)];
    const saved = await theirs.keeper.save({ putBack: false });
    mine.files.files.set(path, theirs.files.files.get(path)!);
    const patches = await mine.keeper.takeInFile(2);
    await mine.keeper.save({ putBack: false });
    const again = await openMission(mine.context, path);
    expect({
      recorded: [mine.recorded.ok, theirs.recorded.ok],
      saved: saved.ok,
      patches: patches.ok && patches.value,
      both: again.ok && again.value.mission.transfers,
    }).toEqual({
      recorded: [true, true],
      saved: true,
      patches: [{ op: 'add', path: ['transfers', 'theirs'], value: way('theirs', 20) }],
      both: { mine: way('mine', 10), theirs: way('theirs', 20) },
    });
  });

  test('would have lost one of the two without the common root', () => {
    const alone = (id: string) =>
      changeDocument(loaded(old), [{ op: 'add', path: ['transfers'], value: { [id]: way(id, 10) } }], created);
    const both = takeIn(alone('mine'), saveDocument(alone('theirs')));
    const read = both && missionOf(both);
    expect(read?.ok && Object.keys(read.value.transfers)).toHaveLength(1);
  });
});

describe('a file from before travel times', () => {
  test('is a mission without any, wherever it is read', () => {
    expect(missionOf(loaded(old))).toEqual({ ok: true, value: mission });
  });

  test('is not rewritten by being opened, and opens as the same when nobody edited it', async () => {
    const computer = createTestComputer();
    computer.files.files.set(path, oldFile);
    const seen = [];
    for (const _time of ['first', 'second']) {
      const opened = await openMission(computer.context, path);
      if (!opened.ok) throw new Error(opened.error.code);
      seen.push([opened.value.isAheadOfFile, opened.value.mission]);
      await opened.value.keeper.close();
    }
    expect(seen).toEqual([
      [false, mission],
      [false, mission],
    ]);
    expect(computer.files.files.get(path)).toEqual(oldFile);
  });

  test('has its unsaved travel time back after a crash', async () => {
    const { context } = await copyWith('mine', 10);
    const again = await openMission(context, path);
    expect(again.ok && [again.value.isAheadOfFile, again.value.mission.transfers]).toEqual([
      true,
      { mine: way('mine', 10) },
    ]);
  });

  test('opens where it may only be read', async () => {
    const computer = createTestComputer();
    computer.files.files.set(path, oldFile);
    computer.files.isWritable = async () => false;
    const opened = await openMission(computer.context, path);
    expect(opened.ok && [opened.value.isReadOnly, opened.value.mission]).toEqual([true, mission]);
  });

  test('is brought back from its intact beginning', async () => {
    const computer = createTestComputer();
    computer.files.files.set(path, oldFile.slice(0, -1));
    const recovered = await recoverMission(computer.context, path);
    expect(recovered?.mission).toEqual(mission);
  });

  test('has nothing set apart because it got its collections', () => {
    const complete = withCollections(loaded(old));
    const edited = changeDocument(complete, adds('mine', 10), created);
    expect(fieldsSetApart(loaded(saveDocument(edited)))).toEqual([]);
  });
});

test('a file that an earlier release wrote has both people’s acceptances after a merge', async () => {
  const bytes = readFileSync(join(import.meta.dirname, '../../../fixtures/earlierFiles/withoutAcceptances.mission'));
  const accepting = async (name: string) => {
    const computer = createTestComputer(undefined, name);
    computer.files.files.set(path, bytes);
    const opened = await openMission(computer.context, path);
    if (!opened.ok) throw new Error(opened.error.code);
    const session = new MissionSession(computer.context, opened.value, () => undefined);
    const titles = { titleFr: 'Journée trop longue', titleEn: 'Day too long' };
    const payload = { finding: 'day-too-long/a', fingerprint: 'f', reason: `${name} knows`, ...titles };
    await session.execute({ name: 'accept-finding', payload });
    await session.close();
    return computer;
  };
  const [anne, carl] = [await accepting('anne'), await accepting('carl')];
  const opened = await openMission(anne.context, path);
  anne.files.files.set(path, carl.files.files.get(path)!);
  const patches = opened.ok && (await opened.value.keeper.takeInFile(1));
  if (opened.ok) await opened.value.keeper.save({ putBack: false });
  const both = await openMission(anne.context, path);
  expect(patches && patches.ok && patches.value).toHaveLength(1);
  expect(both.ok && Object.values(both.value.mission.acceptances).map(({ reason }) => reason)).toEqual([
    'anne knows',
    'carl knows',
  ]);
});

describe('the root of collections', () => {
  test.each([
    ['a0', ['acceptances', 'transfers']],
    ['a1', ['publications']],
    ['a5', ['supportRequests']],
    ['b0', ['outcomes', 'followUps']],
    ['a4', ['clauses']],
    ['a2', ['agreements', 'terms']],
    ['b1', ['tasks']],
    ['b3', ['surveyAnswers']],
    ['a8', ['entryRules', 'entryStates', 'roomShares']],
    ['b2', ['announcements']],
    ['a6', ['guests']],
    ['a7', ['budgetLines']],
  ])(
    '%s is the change that Automerge makes of an empty document, without time and by an actor of its own',
    (actor, names) => {
      const root = getLastLocalChange(
        change(init<Record<string, object>>({ actor: actor.repeat(16) }), { time: 0 }, (draft) => {
          for (const name of names) draft[name] = {};
        }),
      );
      const bare = createDocument({ id: mission.id } as Mission, created);
      const joined = root && takeIn(withCollections(bare), root);
      expect(joined && headsOf(joined)).toEqual(headsOf(withCollections(bare)));
    },
  );

  test('is not added where the collections are there', () => {
    const document = createDocument(mission, created);
    expect(withCollections(document)).toBe(document);
  });
});
