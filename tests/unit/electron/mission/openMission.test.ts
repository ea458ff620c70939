import { describe, expect, test } from 'vitest';
import { createDraft } from '../../../../electron/mission/createDraft';
import { openMission } from '../../../../electron/mission/openMission';
import { MissionSession } from '../../../../electron/mission/missionSession';
import { recoverMission } from '../../../../electron/mission/recoverMission';
import { createTestComputer, exampleMission, retitled } from './exampleMission';

const path = '/stick/visit.mission';

/** A mission on the stick that was saved twice, so that there is a version before. */
async function savedTwice() {
  const computer = createTestComputer();
  const draft = await createDraft(computer.context, exampleMission(computer.context));
  if (!draft.ok) throw new Error(draft.error.code);
  const session = new MissionSession(computer.context, draft.value, () => undefined);
  await session.saveAs(path);
  await session.execute(retitled('Second version'));
  await session.close();
  return computer;
}

describe('a file that is no whole mission', () => {
  test.each([
    ['is missing', undefined, { code: 'file-missing', file: 'visit.mission' }],
    ['is empty', () => new Uint8Array(), { code: 'file-empty', file: 'visit.mission' }],
    [
      'is all zeros',
      (whole: Uint8Array) => new Uint8Array(whole.length),
      { code: 'file-empty', file: 'visit.mission' },
    ],
    ['is something else', () => new TextEncoder().encode('PK'), { code: 'file-wrong-kind', file: 'visit.mission' }],
    ['lacks its end', (whole: Uint8Array) => whole.slice(0, -1), { code: 'file-truncated', file: 'visit.mission' }],
    [
      'has a flipped bit',
      (whole: Uint8Array) => whole.map((byte, at) => (at === 300 ? byte ^ 4 : byte)),
      { code: 'file-damaged', file: 'visit.mission' },
    ],
    [
      'comes from a newer version',
      (whole: Uint8Array) => whole.map((byte, at) => (at === 9 ? 4 : byte)),
      { code: 'file-newer-version', file: 'visit.mission', detail: '4' },
    ],
  ])('%s: one clear reason, and its bytes stay as they are', async (_, damage, error) => {
    const { context, files } = await savedTwice();
    const damaged = damage?.(files.files.get(path)!);
    if (damaged) files.files.set(path, damaged);
    else files.files.delete(path);
    const opened = await openMission(context, path);
    expect(opened).toMatchObject({ ok: false, error });
    expect(files.files.get(path)).toEqual(damaged);
  });

  test('a folder and an unreadable file say what they are', async () => {
    const { context, files } = await savedTwice();
    files.fault = (operation, place) => (operation === 'open' && place === path ? 'not-permitted' : undefined);
    expect([await openMission(context, '/stick'), await openMission(context, path)]).toEqual([
      { ok: false, error: { code: 'file-is-folder', file: 'stick' } },
      { ok: false, error: { code: 'file-unreadable', file: 'visit.mission', detail: 'not-permitted' } },
    ]);
  });
});

describe('a file that is not the one that was saved here last', () => {
  test('has a colleague’s edit instead of ours, because both were saved in the same moment: both are opened', async () => {
    const { context, files } = await savedTwice();
    const start = files.files.get(`${path}.bak`)!;
    const elsewhere = createTestComputer(undefined, 'their');
    elsewhere.files.files.set(path, start);
    const theirs = await openMission(elsewhere.context, path);
    if (!theirs.ok) throw new Error(theirs.error.code);
    const session = new MissionSession(elsewhere.context, theirs.value, () => undefined);
    await session.execute({ name: 'edit-mission', payload: { changes: { titleFr: 'Leur version' } } });
    await session.close();
    files.files.set(path, elsewhere.files.files.get(path)!);
    const opened = await openMission(context, path);
    expect(
      opened.ok && [opened.value.mission.titleEn, opened.value.mission.titleFr, opened.value.isAheadOfFile],
    ).toEqual(['Second version', 'Leur version', true]);
  });

  test('is an older copy that someone has put back: it is opened as it is', async () => {
    const { context, files } = await savedTwice();
    files.files.set(path, files.files.get(`${path}.bak`)!);
    const opened = await openMission(context, path);
    expect(opened.ok && [opened.value.mission.titleEn, opened.value.isAheadOfFile]).toEqual([
      'Visit to Boston and Cambridge',
      false,
    ]);
  });
});

describe('a damaged file is brought back', () => {
  test('from the journal of this computer, whole', async () => {
    const { context, files } = await savedTwice();
    files.files.set(path, files.files.get(path)!.slice(0, 200));
    const recovered = await recoverMission(context, path);
    expect([recovered?.from, recovered?.mission.titleEn]).toEqual([['backup', 'journal'], 'Second version']);
  });

  test('on another computer from the version kept before the last save', async () => {
    const { files } = await savedTwice();
    files.files.set(path, files.files.get(path)!.slice(0, 200));
    const elsewhere = createTestComputer(files);
    for (const name of files.files.keys()) if (name.endsWith('.journal')) files.files.delete(name);
    const recovered = await recoverMission(elsewhere.context, path);
    expect([recovered?.from, recovered?.mission.titleEn]).toEqual([['backup'], 'Visit to Boston and Cambridge']);
  });

  test('from its own bytes where only the end is gone', async () => {
    const { files } = await savedTwice();
    const cut = files.files.get(path)!.slice(0, -1);
    const bare = createTestComputer();
    bare.files.files.set(path, cut);
    const recovered = await recoverMission(bare.context, path);
    expect([recovered?.from, recovered?.mission.titleEn]).toEqual([['file'], 'Second version']);
  });

  test('not at all where nothing is left, and that is said by its absence', async () => {
    const bare = createTestComputer();
    bare.files.files.set(path, new TextEncoder().encode('nothing of it'));
    expect(await recoverMission(bare.context, path)).toBeUndefined();
  });
});
