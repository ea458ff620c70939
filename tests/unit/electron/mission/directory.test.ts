import { describe, expect, test } from 'vitest';
import { Directory } from '../../../../electron/mission/directory';
import { journalPathOf } from '../../../../electron/mission/missionPlaces';
import type { MissionStorage } from '../../../../electron/mission/missionStorage';
import { openMission } from '../../../../electron/mission/openMission';
import { openOrigin } from '../../../../electron/mission/openOrigin';
import type { SessionContext } from '../../../../electron/mission/sessionContext';
import type { SessionEvent } from '../../../../electron/mission/sessionEvent';
import type { Command } from '../../../../shared/commands/commands';
import { createTestComputer } from './exampleMission';
import { savedSession, missionPath } from './savedSession';

const path = '/profile/drafts/directory.mission';

/** The directory of a computer, with what every window hears of it. */
function directoryOf(context: SessionContext) {
  const heard: SessionEvent[] = [];
  const storage = { open: (origin: Parameters<MissionStorage['open']>[0]) => openOrigin(context, origin) };
  return { directory: new Directory(context, storage as MissionStorage, (event) => heard.push(event)), heard };
}

const added = (name: string): Command => ({
  name: 'add-organisation',
  payload: { organisation: { name, kind: 'biotech', isHost: false, memberOf: {} } },
});

async function opened(directory: Directory, options?: { readonly mayRestore: boolean }) {
  const session = await directory.open(options);
  if (!session.ok) throw new Error(session.error.code);
  return session.value;
}

async function namesIn(context: SessionContext, options?: { readonly mayRestore: boolean }) {
  const { directory } = directoryOf(context);
  const session = await opened(directory, options);
  const names = Object.values(session.mission.organisations).map(({ name }) => name);
  await directory.close();
  return names;
}

/** A computer whose directory knows two organisations, and was saved after each. */
async function kept() {
  const computer = createTestComputer();
  const { directory } = directoryOf(computer.context);
  const session = await opened(directory);
  await session.execute(added('Boréalys'));
  await session.save();
  await session.execute(added('Mesalume'));
  await directory.close();
  return computer;
}

describe('the directory of an installation', () => {
  test('begins empty, keeps what is written in it, and is there again at the next start', async () => {
    const computer = createTestComputer();
    expect(await namesIn(computer.context)).toEqual([]);
    const { context } = await kept();
    expect(await namesIn(context)).toEqual(['Boréalys', 'Mesalume']);
  });

  test('is one for all windows that ask at once, who hear of each edit, and it takes the edit back', async () => {
    const { context } = createTestComputer();
    const { directory, heard } = directoryOf(context);
    const [one, other] = await Promise.all([opened(directory), opened(directory)]);
    expect(one).toBe(other);
    await one.execute(added('Boréalys'));
    await other.undo();
    const published = heard.flatMap(({ name, event }) => (name === 'mission:published' ? [event] : []));
    expect(published.map(({ revision, undo, redo }) => [revision, undo?.key, redo?.key])).toEqual([
      [1, 'addOrganisation', undefined],
      [2, undefined, 'addOrganisation'],
    ]);
    await directory.close();
  });

  test('keeps an edit that never reached its file: the journal has it', async () => {
    const { context } = createTestComputer();
    const { directory } = directoryOf(context);
    await (await opened(directory)).execute(added('Boréalys'));
    expect(await namesIn(context)).toEqual(['Boréalys']);
  });

  test('comes back from the version before and from the journal when its file is gone', async () => {
    const { context, files } = await kept();
    files.files.delete(path);
    expect(await namesIn(context)).toEqual(['Boréalys', 'Mesalume']);
  });

  test('stays as it is when it is damaged, until the person asks for what is left; then its bytes are put aside', async () => {
    const { context, files } = await kept();
    const damaged = files.files.get(path)!.map((byte, at) => (at === 300 ? byte ^ 4 : byte));
    files.files.set(path, damaged);
    const { directory } = directoryOf(context);
    expect(await directory.open()).toMatchObject({ ok: false, error: { code: 'file-damaged' } });
    expect(files.files.get(path)).toEqual(damaged);
    expect(await namesIn(context, { mayRestore: true })).toEqual(['Boréalys', 'Mesalume']);
    const aside = [...files.files].filter(([name]) => name.endsWith('.damaged'));
    expect(aside.map(([, bytes]) => bytes)).toEqual([damaged]);
  });

  test('of a newer version is never put aside', async () => {
    const { context, files } = await kept();
    const newer = files.files.get(path)!.map((byte, at) => (at === 9 ? 4 : byte));
    files.files.set(path, newer);
    const { directory } = directoryOf(context);
    expect(await directory.open({ mayRestore: true })).toMatchObject({
      ok: false,
      error: { code: 'file-newer-version' },
    });
    expect(files.files.get(path)).toEqual(newer);
  });

  test('is not read when a mission opens', async () => {
    const { session, context, files } = await savedSession(await kept());
    await session.close();
    const read: string[] = [];
    files.fault = (operation, place) => {
      if (operation === 'open') read.push(place);
      return undefined;
    };
    expect((await openMission(context, missionPath)).ok).toBe(true);
    expect(read).toContain(missionPath);
    expect(read).not.toContain(path);
    expect(read).not.toContain(journalPathOf(context.places, path));
  });
});
