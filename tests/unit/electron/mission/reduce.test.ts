import { extname } from 'node:path';
import { join } from 'node:path/posix';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openOrigin } from '../../../../electron/mission/openOrigin';
import { MissionSession } from '../../../../electron/mission/missionSession';
import { reduction } from '../../../../electron/mission/wholeChange';
import { readContainer } from '../../../../electron/storage/container/readContainer';
import { retitled, type TestComputer } from './exampleMission';
import { missionPath, reopened, savedSession } from './savedSession';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const secret = 'CANARIQUX';
const close = { name: 'set-lifecycle', payload: { lifecycle: 'closed' } } as const;
const addPerson = {
  name: 'add-person',
  payload: { person: { id: 'anne' as never, givenName: secret, familyName: secret, language: 'fr', notes: secret } },
} as const;
const addGroup = { name: 'add-group', payload: { group: { id: 'g-1' as never, nameFr: 'A', nameEn: 'A' } } } as const;

let identifiers = 0;

function reduce(session: MissionSession) {
  const newId = () => `reduced-${(identifiers += 1)}`;
  return session.changeWhole(reduction(newId, 'visit.mission'));
}

/** A closed mission with somebody in it, saved often enough to have a backup, versions and a journal. */
async function closedSession() {
  const saved = await savedSession();
  for (const command of [addPerson, retitled('One'), close]) {
    const done = await saved.session.execute(command);
    if (!done.ok) throw new Error(JSON.stringify(done.error));
    await saved.session.save();
  }
  return saved;
}

/** Every file of the computer that holds the secret, whichever way. */
function betraying({ files }: TestComputer): readonly string[] {
  return [...files.files].filter(([, bytes]) => Buffer.from(bytes).includes(secret)).map(([path]) => path);
}

/** The files of the computer that are, or were begun as, this document: what it once held is in each, packed or not. */
function documentsOf({ files }: TestComputer, id: string): readonly string[] {
  return [...files.files].flatMap(([path, bytes]) => {
    const container = readContainer(bytes);
    return container.ok && container.value.documentId === id ? [path] : [];
  });
}

describe('reducing a closed mission', () => {
  test('leaves one file and one journal, of another document, and nothing of the old one anywhere', async () => {
    const computer = await closedSession();
    const { session, context, files } = computer;
    const old = session.mission.id;
    const [version] = [...files.files.keys()].filter((path) => path.startsWith(context.places.versions));
    const copy = await openOrigin(context, { kind: 'copy', path: version ?? '' });
    if (copy.ok) await copy.value.keeper.close();
    files.files.set('/stick/.visit.mission.01234567-9-abcdef.tmp', files.files.get(missionPath) ?? new Uint8Array());
    files.files.set('/stick/.visit.mission.bak.01234567-9-abcdef.tmp', new Uint8Array([1]));
    files.files.set('/stick/.other.mission.01234567-9-abcdef.tmp', new Uint8Array([1]));
    expect(documentsOf(computer, old).length).toBeGreaterThan(5);
    expect(await reduce(session)).toEqual({ ok: true, value: undefined });
    const journals = [...files.files.keys()].filter((path) => path.startsWith(context.places.journals));
    expect([documentsOf(computer, old), betraying(computer), [...files.files.keys()].sort()]).toEqual([
      [],
      [],
      [...journals, '/stick/.other.mission.01234567-9-abcdef.tmp', missionPath].sort(),
    ]);
    expect(journals.map((path) => extname(path)).sort()).toEqual(['.journal', '.path']);
  });

  test('leaves no history, nothing to undo, and a mission that is saved and goes on', async () => {
    const { session, context } = await closedSession();
    const seen = await session.ask((keeper) => keeper.history());
    const known = seen.ok ? seen.value.map(({ id }) => id) : [];
    await reduce(session);
    const left = [
      await session.ask((keeper) => keeper.history()),
      await session.ask((keeper) => keeper.describe(known)),
    ];
    expect([known.length, ...left, session.snapshot()]).toMatchObject([
      3,
      { ok: true, value: [] },
      { ok: true, value: [] },
      { undo: null, redo: null, saveState: { kind: 'saved' }, mission: { people: {}, lifecycle: 'closed' } },
    ]);
    await session.execute(addGroup);
    await session.close();
    const { session: next, opened } = await reopened(context);
    expect([next.mission, opened.isAheadOfFile]).toEqual([session.mission, false]);
  });

  test('makes an edit wait that comes meanwhile: it is made on what remains', async () => {
    const { session } = await closedSession();
    const reducing = reduce(session);
    await vi.advanceTimersByTimeAsync(0);
    const added = session.execute(addGroup);
    await Promise.all([reducing, added]);
    expect(Object.values(session.mission.groups)).toHaveLength(1);
  });

  test('is refused where the mission is not closed, and where the file may not be written', async () => {
    const { session, context, files } = await savedSession();
    const open = await reduce(session);
    await session.execute(close);
    await session.close();
    files.isWritable = async () => false;
    const { session: readOnly } = await reopened(context);
    const before = new Map(files.files);
    expect([open, await reduce(readOnly), files.files]).toEqual([
      { ok: false, error: { code: 'mission-not-closed', file: 'visit.mission' } },
      { ok: false, error: { code: 'file-not-writable', file: 'visit.mission' } },
      before,
    ]);
  });

  test.each([
    ['a version', '/profile/versions', 'trace-not-erased'],
    ['the version before the last save', '/stick/visit.mission.bak', 'trace-not-erased'],
    ['a journal', '/profile/journals', 'trace-not-erased'],
  ])(
    'that cannot remove %s says so: the mission stays whole, and is reduced the next time',
    async (_what, at, code) => {
      const computer = await closedSession();
      const { session, files } = computer;
      const before = session.mission;
      files.fault = (operation, path) => (operation === 'remove' && path.startsWith(at) ? 'not-permitted' : undefined);
      const failed = await reduce(session);
      expect([failed, session.mission]).toMatchObject([{ ok: false, error: { code } }, before]);
      files.fault = undefined;
      await session.execute(addGroup);
      expect([await reduce(session), betraying(computer), documentsOf(computer, before.id)]).toEqual([
        { ok: true, value: undefined },
        [],
        [],
      ]);
    },
  );

  test('that cannot write the file leaves the mission whole in it, with every later edit in the journal', async () => {
    const { session, context, files } = await closedSession();
    const title = session.mission.titleEn;
    files.fault = (operation, path) => (operation === 'rename' && path === missionPath ? 'no-space' : undefined);
    await session.save();
    const failed = await reduce(session);
    files.fault = undefined;
    await session.execute(addGroup);
    await session.abandon();
    const { session: next } = await reopened(context);
    expect([
      failed.ok,
      next.mission.titleEn,
      Object.keys(next.mission.people),
      Object.keys(next.mission.groups),
    ]).toEqual([false, title, ['anne'], ['g-1']]);
  });

  test('does not write over what someone else has put at its place meanwhile', async () => {
    const { session, files } = await closedSession();
    const theirs = new Uint8Array([1, 2, 3]);
    files.files.set(missionPath, theirs);
    expect([(await reduce(session)).ok, files.files.get(missionPath)]).toEqual([false, theirs]);
  });

  test('reaches a mission that was never saved under a name', async () => {
    const computer = await savedSession();
    const { context } = computer;
    const opened = await openOrigin(context, { kind: 'new', mission: computer.session.mission });
    if (!opened.ok) throw new Error(opened.error.code);
    await computer.session.close();
    const draft = new MissionSession(context, opened.value, () => undefined);
    await draft.execute(addPerson);
    await draft.execute(close);
    await reduce(draft);
    expect([draft.path.startsWith(join(context.places.drafts, '/')), betraying(computer)]).toEqual([true, []]);
  });
});
