import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createTestComputer, retitled } from './exampleMission';
import { missionPath as path, reopened, savedSession } from './savedSession';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('editing a mission', () => {
  test('an edit is published with what undo would now do, and saved by itself a moment later', async () => {
    const { session, heard, context } = await savedSession();
    expect(await session.execute(retitled('Autumn visit'))).toEqual({ ok: true, value: { revision: 1 } });
    const label = {
      key: 'editMission',
      values: { name: { fr: 'Visite à Boston et Cambridge', en: 'Visit to Boston and Cambridge' } },
    };
    expect(heard).toEqual([
      {
        name: 'mission:published',
        event: {
          revision: 1,
          patches: [{ op: 'replace', path: ['titleEn'], value: 'Autumn visit' }],
          undo: label,
          redo: null,
        },
      },
      { name: 'mission:save-state', event: { kind: 'saving' } },
    ]);
    await vi.advanceTimersByTimeAsync(1_100);
    await session.save();
    expect(session.saveState).toEqual({ kind: 'saved', at: '2026-05-20T18:02:00Z' });
    expect((await reopened(context)).session.mission.titleEn).toBe('Autumn visit');
  });

  test('a refused edit changes nothing and is not published', async () => {
    const { session, heard } = await savedSession();
    const result = await session.execute({ name: 'delete-item', payload: { item: 'nobody' as never } });
    expect([result.ok, session.snapshot().revision, heard]).toEqual([false, 0, []]);
  });

  test('a mission that may not be written is read-only', async () => {
    const { context, files } = await savedSession();
    files.isWritable = async () => false;
    const { session } = await reopened(context);
    expect([session.snapshot().isReadOnly, await session.execute(retitled('x'))]).toEqual([
      true,
      { ok: false, error: { code: 'read-only' } },
    ]);
  });
});

describe('taking back', () => {
  test('undo and redo lead back and forth, each as a new revision', async () => {
    const { session } = await savedSession();
    const titles = [session.mission.titleEn];
    await session.execute(retitled('One'));
    for (const step of ['undo', 'redo', 'undo'] as const) {
      await session[step]();
      titles.push(session.mission.titleEn);
    }
    const original = 'Visit to Boston and Cambridge';
    expect([titles, session.snapshot().revision]).toEqual([[original, original, 'One', original], 4]);
  });

  test('edits of one group are one step and one entry of the history', async () => {
    const { session } = await savedSession();
    await session.execute(retitled('One'), 'import-1');
    await session.execute({ name: 'edit-mission', payload: { changes: { titleFr: 'Un' } } }, 'import-1');
    await session.undo();
    const { titleFr, titleEn } = session.mission;
    expect([titleFr, titleEn, session.snapshot().undo]).toEqual([
      'Visite à Boston et Cambridge',
      'Visit to Boston and Cambridge',
      null,
    ]);
    expect(await session.ask((keeper) => keeper.history())).toMatchObject({
      value: [{ id: 'import-1', edits: 2, isUndone: true, by: 'Anne' }],
    });
  });

  test('what had been added is marked as deleted, so that what another copy wrote in it is not lost', async () => {
    const { session } = await savedSession();
    await session.execute({ name: 'add-group', payload: { group: { id: 'g-1' as never, nameFr: 'A', nameEn: 'A' } } });
    await session.undo();
    const undone = session.mission.groups['g-1' as never];
    await session.redo();
    expect([undone, session.mission.groups['g-1' as never]]).toEqual([
      { id: 'g-1', nameFr: 'A', nameEn: 'A', deleted: true },
      { id: 'g-1', nameFr: 'A', nameEn: 'A' },
    ]);
  });

  test('a thousand edits can be taken back, down to the first', async () => {
    const { session } = await savedSession();
    for (let edit = 1; edit <= 1_000; edit += 1) await session.execute(retitled(`Edit ${edit}`));
    for (let edit = 1; edit <= 1_000; edit += 1) await session.undo();
    expect([session.mission.titleEn, session.snapshot().undo]).toEqual(['Visit to Boston and Cambridge', null]);
  });

  test('nothing to take back says so', async () => {
    const { session } = await savedSession();
    expect([await session.undo(), await session.redo()]).toEqual([
      { ok: false, error: { code: 'nothing-to-undo' } },
      { ok: false, error: { code: 'nothing-to-redo' } },
    ]);
  });

  test('what someone else has changed since is never taken back', async () => {
    const { session, files } = await savedSession();
    await session.execute(retitled('Mine'));
    await session.save();
    const theirs = await reopened(createTestComputer(files, 'their').context);
    await theirs.session.execute(retitled('Theirs'));
    await theirs.session.save();
    await session.execute({ name: 'edit-mission', payload: { changes: { titleFr: 'Un' } } });
    await session.save();
    await session.undo();
    expect([session.mission.titleEn, await session.undo()]).toEqual([
      'Theirs',
      { ok: false, error: { code: 'changed-since', label: 'editMission' } },
    ]);
  });
});

describe('nothing is lost', () => {
  test('what never reached the file comes back from the journal, and twice is the same as once', async () => {
    const { session, context } = await savedSession();
    await session.execute(retitled('Typed just before the crash'));
    const first = await reopened(context);
    const again = await reopened(context);
    expect([first.opened.isAheadOfFile, first.session.mission, again.session.mission.titleEn]).toEqual([
      true,
      session.mission,
      'Typed just before the crash',
    ]);
  });

  test('a full disk means not saved, said on screen; the good file and the edit stay', async () => {
    const { session, files, context } = await savedSession();
    const good = files.files.get(path);
    files.fault = (operation, place) => (operation === 'write' && place.startsWith('/stick') ? 'no-space' : undefined);
    await session.execute(retitled('One'));
    const saved = await session.save();
    const error = { code: 'disk-full', file: 'visit.mission' };
    expect([saved, session.saveState, files.files.get(path)]).toEqual([
      { ok: false, error },
      { kind: 'not-saved', error },
      good,
    ]);
    files.fault = undefined;
    expect([(await reopened(context)).session.mission.titleEn, await session.save()]).toEqual([
      'One',
      { ok: true, value: undefined },
    ]);
  });

  test('when the journal cannot be written the window hears it, and the next edit begins it anew', async () => {
    const { session, files, context } = await savedSession();
    files.fault = (operation, place) =>
      operation === 'write' && place.startsWith('/profile') ? 'no-space' : undefined;
    await session.execute(retitled('One'));
    const state = session.saveState;
    files.fault = undefined;
    await session.execute({ name: 'edit-mission', payload: { changes: { titleFr: 'Un' } } });
    const { mission } = (await reopened(context)).session;
    expect([state.kind, mission.titleEn, mission.titleFr]).toEqual(['not-saved', 'One', 'Un']);
  });

  test('two copies edited at once become one with both edits, and the other copy is never written over', async () => {
    const { session, files, heard } = await savedSession();
    const other = await reopened(createTestComputer(files, 'their').context);
    await other.session.execute({ name: 'edit-mission', payload: { changes: { titleFr: 'Leur titre' } } });
    await other.session.save();
    await session.execute(retitled('My title'));
    heard.length = 0;
    await session.save();
    const { titleFr, titleEn } = session.mission;
    expect([titleFr, titleEn, session.saveState.kind]).toEqual(['Leur titre', 'My title', 'saved']);
    expect(heard).toContainEqual({
      name: 'mission:published',
      event: expect.objectContaining({
        patches: [{ op: 'replace', path: ['titleFr'], value: 'Leur titre' }],
      }) as object,
    });
  });

  test('what has taken the place of the file and is not this mission is not written over', async () => {
    const { session, files } = await savedSession();
    const other = new TextEncoder().encode('a letter');
    files.files.set(path, other);
    await session.execute(retitled('One'));
    expect([await session.save(), files.files.get(path)]).toEqual([
      { ok: false, error: { code: 'file-changed-on-disk', file: 'visit.mission' } },
      other,
    ]);
  });

  test('saved under a name, a draft leaves nothing behind in the profile but the journal of its new place, and where that is', async () => {
    const { files } = await savedSession();
    expect([...files.files.keys()].map((name) => name.replace(/[0-9a-f]{32}/, '…')).sort()).toEqual([
      '/profile/journals/….journal',
      '/profile/journals/….journal.path',
      path,
    ]);
  });
});
