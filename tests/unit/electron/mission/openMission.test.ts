import { describe, expect, test } from 'vitest';
import { createDraft } from '../../../../electron/mission/createDraft';
import { openMission } from '../../../../electron/mission/openMission';
import { MissionSession } from '../../../../electron/mission/missionSession';
import { recoverMission, surveyMission } from '../../../../electron/mission/recoverMission';
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

  test('is another mission: the edits that were not saved yet wait until theirs is back in its place', async () => {
    const { context, files } = await savedTwice();
    const first = await openMission(context, path);
    if (!first.ok) throw new Error(first.error.code);
    const session = new MissionSession(context, first.value, () => undefined);
    await session.execute(retitled('Typed just before the crash'));
    const mine = files.files.get(path)!;
    const other = await createDraft(context, exampleMission(context));
    if (!other.ok) throw new Error(other.error.code);
    files.files.set(path, files.files.get(other.value.path)!);
    const opened = await openMission(context, path);
    if (opened.ok) await opened.value.keeper.close();
    files.files.set(path, mine);
    const again = await openMission(context, path);
    expect([opened.ok && opened.value.mission.titleEn, again.ok && again.value.mission.titleEn]).toEqual([
      'Visit to Boston and Cambridge',
      'Typed just before the crash',
    ]);
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
  const error = { code: 'file-damaged', file: 'visit.mission' } as const;
  const then = { at: '2026-05-20T18:02:00Z', by: 'Anne' };

  test('from the journal of this computer, whole, and only what others may have saved can be missing', async () => {
    const { context, files } = await savedTwice();
    files.files.set(path, files.files.get(path)!.slice(0, 200));
    expect(await surveyMission(context, path, error)).toEqual({
      file: 'visit.mission',
      folder: '/stick',
      error,
      sources: [
        { place: 'file', state: 'nothing', lastChange: null },
        { place: 'backup', state: 'used', lastChange: null },
        { place: 'journal', state: 'used', lastChange: then },
        { place: 'version', state: 'used', lastChange: then },
      ],
      found: {
        summary: {
          titleFr: 'Visite à Boston et Cambridge',
          titleEn: 'Second version',
          firstDay: '2026-08-03',
          lastDay: '2026-08-05',
          homeZone: 'America/Toronto',
          organisations: 2,
          delegates: 0,
          items: 0,
        },
        lastChange: then,
      },
      missing: 'made-elsewhere',
    });
    expect((await recoverMission(context, path))?.mission.titleEn).toBe('Second version');
  });

  test.each([
    ['the version kept before the last save, where nothing else is', ['journal', 'version'], 200, 'since-last-change'],
    ['its own bytes, where only the end is gone', ['journal', 'version', 'backup'], -1, 'nothing'],
    ['nothing, where nothing is left', ['journal', 'version', 'backup'], 20, 'everything'],
    ['the newest version put aside, where the backup went too', ['journal', 'backup'], 200, 'since-last-change'],
  ] as const)('from %s', async (_, lost, kept, missing) => {
    const { context, files } = await savedTwice();
    files.files.set(path, files.files.get(path)!.slice(0, kept));
    const places = { journal: '.journal', version: '/versions/', backup: '.bak' };
    for (const name of files.files.keys()) {
      if (lost.some((place) => name.includes(places[place]))) files.files.delete(name);
    }
    const before = new Map(files.files);
    expect((await surveyMission(context, path, error)).missing).toBe(missing);
    expect(files.files).toEqual(before);
  });
});
