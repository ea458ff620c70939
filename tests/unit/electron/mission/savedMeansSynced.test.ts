import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Instant } from '../../../../shared/model/instant';
import { createTestComputer, retitled } from './exampleMission';
import { missionPath, reopened, savedSession } from './savedSession';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const frenchTitle = (titleFr: string) => ({ name: 'edit-mission', payload: { changes: { titleFr } } }) as const;
const isInProfile = (place: string) => place.startsWith('/profile');

describe('“saved” is said only once journal and file both hold the change', () => {
  test.each(['write', 'syncData'] as const)(
    'while the journal fails to %s, the file is written all the same, and the reason stays until a retry succeeds',
    async (operation) => {
      const { session, files } = await savedSession();
      files.fault = (attempted, place) => {
        const isJournal = isInProfile(place) && (attempted === operation || attempted === 'rename');
        return isJournal ? 'no-space' : undefined;
      };
      await session.execute(retitled('One'));
      await vi.advanceTimersByTimeAsync(1_100);
      await session.checkFile();
      const state = session.saveState;
      const elsewhere = await reopened(createTestComputer(files, 'their').context);
      files.fault = undefined;
      await session.save();
      expect([state, elsewhere.session.mission.titleEn, session.saveState.kind]).toEqual([
        { kind: 'not-saved', error: { code: 'journal-not-written', file: 'visit.mission', detail: 'no-space' } },
        'One',
        'saved',
      ]);
    },
  );

  test('what is typed while the file is being written survives a crash right after', async () => {
    const { session, files, context } = await savedSession();
    await session.execute(retitled('Before the save'));
    const rename = files.rename.bind(files);
    files.rename = async (from, to) => {
      if (to === missionPath) await session.execute(frenchTitle('Pendant l’enregistrement'));
      return rename(from, to);
    };
    await session.save();
    const { mission } = (await reopened(context)).session;
    expect([session.saveState.kind, mission.titleEn, mission.titleFr]).toEqual([
      'saving',
      'Before the save',
      'Pendant l’enregistrement',
    ]);
  });
});

describe('the file is touched by others while it is open', () => {
  test('written at the last moment before it would be replaced: both edits are in it', async () => {
    const { session, files } = await savedSession();
    const theirs = await reopened(createTestComputer(files, 'their').context);
    await session.execute(retitled('Mine'));
    const open = files.open.bind(files);
    files.open = async (path, mode) => {
      if (mode === 'create' && path.startsWith('/stick')) {
        files.open = open;
        await theirs.session.execute(frenchTitle('Le leur'));
        await theirs.session.save();
      }
      return open(path, mode);
    };
    expect(await session.save()).toEqual({ ok: true, value: undefined });
    const { titleEn, titleFr } = (await reopened(createTestComputer(files, 'third').context)).session.mission;
    expect([titleEn, titleFr]).toEqual(['Mine', 'Le leur']);
  });

  test('when the window is turned to again, what a colleague has saved is there, though nothing was edited here', async () => {
    const { session, files } = await savedSession();
    const theirs = await reopened(createTestComputer(files, 'their').context);
    await theirs.session.execute(retitled('Theirs'));
    await theirs.session.save();
    await session.checkFile();
    expect([session.mission.titleEn, session.saveState.kind]).toEqual(['Theirs', 'saved']);
  });

  test.each([
    ['moved or deleted', 'file-gone', (files: Files) => files.files.delete(missionPath)],
    ['taken away with its folder', 'folder-missing', takeStickAway],
    ['protected against writing', 'file-not-writable', (files: Files) => (files.isWritable = async () => false)],
  ] as const)('%s: it is not written by itself, the reason is said, and the edit is kept', async (_, code, happen) => {
    const { session, files, context } = await savedSession();
    const isWritable = files.isWritable.bind(files);
    happen(files);
    const left = files.files.get(missionPath);
    await session.checkFile();
    await session.execute(retitled('Kept'));
    await vi.advanceTimersByTimeAsync(1_100);
    await session.checkFile();
    expect([session.saveState, files.files.get(missionPath)]).toEqual([
      { kind: 'not-saved', error: { code, file: 'visit.mission' } },
      left,
    ]);
    files.folders.add('/stick');
    files.isWritable = isWritable;
    expect(await session.save()).toEqual({ ok: true, value: undefined });
    expect((await reopened(context)).session.mission.titleEn).toBe('Kept');
  });

  test('a mission opened for reading only can be edited once it is saved under another name', async () => {
    const { context, files } = await savedSession();
    const isWritable = files.isWritable.bind(files);
    files.isWritable = async (path) => path !== missionPath;
    const { session } = await reopened(context);
    const refused = await session.execute(retitled('Refused'));
    files.isWritable = isWritable;
    await session.saveAs('/stick/mine.mission');
    const taken = await session.execute(retitled('Taken'));
    expect([refused.ok, taken.ok, session.snapshot().isReadOnly]).toEqual([false, true, false]);
  });
});

describe('the computer’s clock is wrong', () => {
  test.each([
    ['ten years back', '2016-05-20T18:02:00Z'],
    ['5,000 years forward', '7026-05-20T18:02:00Z'],
  ])('%s: edits stay in the order in which they were made, are saved and come back', async (_, then) => {
    const computer = createTestComputer();
    let now = '2026-05-20T18:02:00Z' as Instant;
    const context = { ...computer.context, now: () => now };
    const { session } = await savedSession({ ...computer, context });
    await session.execute(retitled('First'));
    now = then as Instant;
    await session.execute(retitled('Second'));
    await session.undo();
    await session.execute(retitled('Third'));
    await session.save();
    const again = (await reopened(context)).session;
    expect([again.mission.titleEn, await again.ask((keeper) => keeper.history())]).toMatchObject([
      'Third',
      {
        value: [
          { at: '2026-05-20T18:02:00Z', isUndone: false },
          { at: then, isUndone: true },
          { at: then, isUndone: false },
        ],
      },
    ]);
  });
});

type Files = Awaited<ReturnType<typeof savedSession>>['files'];

function takeStickAway({ files, folders }: Files): void {
  for (const name of files.keys()) if (name.startsWith('/stick/')) files.delete(name);
  folders.delete('/stick');
}
