import { copyFile, mkdir, mkdtemp, readdir, rename, rm, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MissionSession } from '../../../../electron/mission/missionSession';
import { openMission } from '../../../../electron/mission/openMission';
import { createSystemContext } from '../../../../electron/mission/systemContext';
import type { SessionEvent } from '../../../../electron/mission/sessionEvent';
import { retitled } from './exampleMission';

const [sample, otherSample] = ['assets/samples/boston-2026.mission', 'assets/samples/bio-2026-san-diego.mission'];

let folder = '';
const at = (name: string) => resolve(folder, 'shared', name);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passerelle-renamed-'));
  await Promise.all(['shared', 'profile', 'elsewhere'].map((name) => mkdir(join(folder, name))));
  await copyFile(sample, at('visit.mission'));
});
afterEach(() => rm(folder, { recursive: true }));

/** A mission open in a window of this computer; which other names are open in one, `isTaken` says. */
async function opened(name = 'visit.mission', isTaken: (path: string) => boolean = () => false) {
  const context = createSystemContext(join(folder, 'profile'), () => '');
  const mission = await openMission(context, at(name));
  if (!mission.ok) throw new Error(mission.error.code);
  const heard: SessionEvent[] = [];
  const session = new MissionSession(
    context,
    mission.value,
    (event) => heard.push(event),
    (path) => !isTaken(path),
  );
  return { session, context, heard };
}

const titleIn = async (name: string) => {
  const { session } = await opened(name);
  const { titleEn } = session.mission;
  await session.abandon();
  return titleEn;
};

const renames = (heard: readonly SessionEvent[]) =>
  heard.flatMap(({ name, event }) => (name === 'mission:file' ? [[event.renamedFrom, event.fileName]] : []));
const visible = async () => (await readdir(join(folder, 'shared'))).filter((name) => !name.endsWith('.bak'));

describe('a file that is given another name while it is open', () => {
  test('is followed when the window is turned to, which is said, and nothing is written for it', async () => {
    const { session, heard } = await opened();
    await rename(at('visit.mission'), at('boston.mission'));
    expect(await session.checkFile()).toEqual({ ok: true, value: undefined });
    expect([session.path, renames(heard), session.saveState.kind, await readdir(join(folder, 'shared'))]).toEqual([
      at('boston.mission'),
      [['visit.mission', 'boston.mission']],
      'saved',
      ['boston.mission'],
    ]);
    await session.close();
  });

  test.each([
    ['then an edit', async (rename_: () => Promise<void>, edit: () => Promise<unknown>) => (await rename_(), edit())],
    ['after an edit', async (rename_: () => Promise<void>, edit: () => Promise<unknown>) => (await edit(), rename_())],
  ])('%s: the edit is saved there, and no second file is made', async (_, happen) => {
    const { session, heard } = await opened();
    await happen(
      () => rename(at('visit.mission'), at('boston.mission')),
      () => session.execute(retitled('Kept')),
    );
    await session.save();
    await session.execute(retitled('Kept as well'));
    await session.close();
    expect([renames(heard), await visible(), await titleIn('boston.mission')]).toEqual([
      [['visit.mission', 'boston.mission']],
      ['boston.mission'],
      'Kept as well',
    ]);
  });

  test('has a journal of its own from then on: what was not saved comes back under the new name', async () => {
    const { session } = await opened();
    await rename(at('visit.mission'), at('boston.mission'));
    await session.checkFile();
    await session.execute(retitled('Typed just before the crash'));
    const journals = (await readdir(join(folder, 'profile/journals'))).filter((name) => name.endsWith('.journal'));
    expect([journals.length, await titleIn('boston.mission')]).toEqual([1, 'Typed just before the crash']);
    await session.abandon();
  });

  test('while it is being saved, at the last moment before it is replaced', async () => {
    const { session, context, heard } = await opened();
    await session.execute(retitled('Kept'));
    const { files } = context;
    const open = files.open.bind(files);
    let isRenamed = false;
    Object.assign(files, {
      open: async (...[path, mode]: Parameters<typeof open>) => {
        if (mode === 'create' && path.includes('.visit.mission.') && !isRenamed) {
          isRenamed = true;
          await rename(at('visit.mission'), at('boston.mission'));
        }
        return open(path, mode);
      },
    });
    expect(await session.save()).toEqual({ ok: true, value: undefined });
    const merged = heard.filter(({ name }) => name === 'mission:merged');
    await session.close();
    expect([session.path, merged, await visible(), await titleIn('boston.mission')]).toEqual([
      at('boston.mission'),
      [],
      ['boston.mission'],
      'Kept',
    ]);
  });

  test('and another mission is put in the old place: each keeps what is its own', async () => {
    const { session } = await opened();
    await session.execute(retitled('Kept'));
    await rename(at('visit.mission'), at('boston.mission'));
    await copyFile(otherSample, at('visit.mission'));
    const before = await titleIn('visit.mission');
    await session.save();
    await session.close();
    expect([session.path, await titleIn('boston.mission'), await titleIn('visit.mission')]).toEqual([
      at('boston.mission'),
      'Kept',
      before,
    ]);
  });

  test('and another copy of the same mission is put in the old place, as a colleague’s save would be: it joins', async () => {
    const { session } = await opened();
    await session.execute(retitled('Kept'));
    await rename(at('visit.mission'), at('boston.mission'));
    await copyFile(sample, at('visit.mission'));
    await session.save();
    await session.close();
    expect([session.path, await titleIn('visit.mission')]).toEqual([at('visit.mission'), 'Kept']);
  });

  test('that another window is working on, is not followed until that window has let it go', async () => {
    let isTaken = true;
    const { session } = await opened('visit.mission', () => isTaken);
    await session.execute(retitled('Kept'));
    await rename(at('visit.mission'), at('boston.mission'));
    const gone = { code: 'file-gone', file: 'visit.mission' };
    const waiting = await session.save();
    const { path } = session;
    isTaken = false;
    await session.save();
    await session.close();
    expect([waiting, path, session.path, await titleIn('boston.mission')]).toEqual([
      { ok: false, error: gone },
      at('visit.mission'),
      at('boston.mission'),
      'Kept',
    ]);
  });

  test('the names of two open files are exchanged: each edit is in its own file, whichever window looks first', async () => {
    await copyFile(otherSample, at('other.mission'));
    const paths = () => [one.session.path, other.session.path];
    const one = await opened('visit.mission', (path) => paths()[1] === path);
    const other = await opened('other.mission', (path) => paths()[0] === path);
    await one.session.execute(retitled('Visit'));
    await other.session.execute(retitled('Other'));
    await rename(at('visit.mission'), at('third.mission'));
    await rename(at('other.mission'), at('visit.mission'));
    // The second takes the first one's old name as soon as that is free, with a journal that must stay its own.
    await other.session.save();
    await one.session.save();
    await other.session.save();
    await other.session.execute(retitled('Other, in the journal only'));
    expect([paths(), await titleIn('third.mission'), await titleIn('visit.mission')]).toEqual([
      [at('third.mission'), at('visit.mission')],
      'Visit',
      'Other, in the journal only',
    ]);
    await Promise.all([one.session.abandon(), other.session.abandon()]);
  });

  test.each([
    ['moved to another folder', () => rename(at('visit.mission'), join(folder, 'elsewhere/visit.mission'))],
    ['set aside under another ending', () => rename(at('visit.mission'), at('visit.mission.old'))],
    [
      'deleted, and a copy of it made under another name, which may get its number',
      async () => {
        await copyFile(at('visit.mission'), join(folder, 'elsewhere/copy'));
        await unlink(at('visit.mission'));
        await copyFile(join(folder, 'elsewhere/copy'), at('copy.mission'));
      },
    ],
  ])('but not one that was %s: that it is gone is said, and its edits wait', async (_, happen) => {
    const { session } = await opened();
    await happen();
    await session.execute(retitled('Kept'));
    await session.checkFile();
    expect([session.path, session.saveState]).toEqual([
      at('visit.mission'),
      { kind: 'not-saved', error: { code: 'file-gone', file: 'visit.mission' } },
    ]);
    await session.abandon();
  });
});

describe('a file that is given another name after a crash', () => {
  /** What a crash leaves: an edit in the journal of a file that lacks it. */
  async function crashed() {
    const first = await opened();
    await first.session.execute(retitled('Saved'));
    await first.session.save();
    await copyFile(at('visit.mission'), join(folder, 'elsewhere/older'));
    await first.session.execute(retitled('Saved later'));
    await first.session.save();
    await first.session.execute(retitled('Typed just before the crash'));
    await first.session.abandon();
  }

  test.each([
    ['in the same folder', 'shared/boston.mission'],
    ['in another folder', 'elsewhere/visit.mission'],
  ])('has its unsaved edits again under the new name, %s, and once only', async (_, name) => {
    await crashed();
    const moved = join(folder, name);
    await rename(at('visit.mission'), moved);
    const { session } = await opened(moved);
    expect([session.mission.titleEn, session.saveState.kind]).toEqual(['Typed just before the crash', 'saving']);
    await session.undo();
    await session.execute(retitled('Decided otherwise'));
    await session.close();
    expect(await titleIn(moved)).toBe('Decided otherwise');
  });

  test('is not an older copy: that is opened as it is, and the edits wait for their own file', async () => {
    await crashed();
    await rename(at('visit.mission'), join(folder, 'elsewhere/newest'));
    await copyFile(join(folder, 'elsewhere/older'), at('older.mission'));
    const older = await titleIn('older.mission');
    await rename(join(folder, 'elsewhere/newest'), at('boston.mission'));
    expect([older, await titleIn('boston.mission')]).toEqual(['Saved', 'Typed just before the crash']);
  });

  test('is not a copy of it beside it, nor one opened while its stick is away', async () => {
    await crashed();
    await copyFile(at('visit.mission'), at('copy.mission'));
    const beside = await titleIn('copy.mission');
    await rename(at('copy.mission'), join(folder, 'elsewhere/copy.mission'));
    await rename(join(folder, 'shared'), join(folder, 'away'));
    const meanwhile = await titleIn(join(folder, 'elsewhere/copy.mission'));
    await rename(join(folder, 'away'), join(folder, 'shared'));
    expect([beside, meanwhile, await titleIn('visit.mission')]).toEqual([
      'Saved later',
      'Saved later',
      'Typed just before the crash',
    ]);
  });
});
