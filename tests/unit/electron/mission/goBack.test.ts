import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Instant } from '../../../../shared/model/instant';
import { toPastState } from '../../../../electron/mission/ledEdit';
import { createTestComputer, retitled } from './exampleMission';
import { missionPath, reopened, savedSession } from './savedSession';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const addGroup = { name: 'add-group', payload: { group: { id: 'g-1' as never, nameFr: 'A', nameEn: 'A' } } } as const;

/** A session whose clock goes on by a minute at each edit. */
async function minuteByMinute() {
  const computer = createTestComputer();
  let minute = 0;
  const now = () => `2026-05-20T18:${String((minute += 1)).padStart(2, '0')}:00Z` as Instant;
  return savedSession({ ...computer, context: { ...computer.context, now } });
}

describe('going back to an earlier state', () => {
  test('is a change of its own: the mission is what it was then, and what was added since is marked as deleted', async () => {
    const { session } = await minuteByMinute();
    await session.execute(retitled('One'), 'edit-1');
    const then = session.mission;
    await session.execute(retitled('Two'), 'edit-2');
    await session.execute(addGroup, 'edit-3');
    const back = await session.follow(toPastState({ kind: 'entry', entry: 'edit-1' }));
    expect([back.ok, session.mission.titleEn, session.mission.groups['g-1' as never]]).toEqual([
      true,
      then.titleEn,
      { id: 'g-1', nameFr: 'A', nameEn: 'A', deleted: true },
    ]);
    expect(session.snapshot().undo).toMatchObject({
      key: 'goBack',
      values: { when: { en: expect.stringMatching(/^Wed\s20\sMay\s2026, 14:\d\d$/) as string } },
    });
    await session.undo();
    expect([session.mission.titleEn, session.mission.groups['g-1' as never]?.deleted]).toEqual(['Two', undefined]);
  });

  test('is looked at first: how the mission was, who changed it last, and what was done since', async () => {
    const { session } = await savedSession();
    await session.execute(retitled('One'), 'edit-1');
    await session.execute(retitled('Two'), 'edit-2');
    expect(await session.ask((keeper) => keeper.lookBack({ kind: 'entry', entry: 'edit-1' }))).toMatchObject({
      ok: true,
      value: {
        summary: { titleEn: 'One', delegates: 0, items: 0 },
        lastChange: { at: '2026-05-20T18:02:00Z', by: 'Anne' },
        since: [{ id: 'edit-2' }],
      },
    });
  });

  test('to a state that the history does not know changes nothing and says so', async () => {
    const { session } = await savedSession();
    expect([
      await session.follow(toPastState({ kind: 'entry', entry: 'nothing' })),
      session.snapshot().revision,
    ]).toEqual([{ ok: false, error: { code: 'state-missing', file: '' } }, 0]);
  });
});

describe('earlier versions of the file', () => {
  test('are kept on this computer: the one it was opened with, and the last', async () => {
    const { session } = await savedSession();
    await session.execute(retitled('One'));
    await session.save();
    await session.execute(retitled('Two'));
    await session.close();
    const versions = await session.ask((keeper) => keeper.versions());
    expect(versions.ok && versions.value.map(({ version }) => version)).toEqual([
      '00000002.mission',
      '00000001.mission',
    ]);
  });

  test('are looked at and gone back to like any state, also after the file itself was lost', async () => {
    const { session, context, files } = await savedSession();
    await session.execute(retitled('One'));
    await session.close();
    const { session: next } = await reopened(context);
    await next.execute(retitled('Two'));
    files.files.delete(missionPath);
    const versions = await next.ask((keeper) => keeper.versions());
    const [{ version } = { version: '' }] = versions.ok ? versions.value : [];
    const seen = await next.ask((keeper) => keeper.lookBack({ kind: 'version', version }));
    await next.follow(toPastState({ kind: 'version', version }));
    expect([seen.ok && seen.value.summary.titleEn, seen.ok && seen.value.since.length, next.mission.titleEn]).toEqual([
      'One',
      1,
      'One',
    ]);
  });

  test('that cannot be kept are said beside “saved”: file and journal have everything', async () => {
    const { session, files } = await savedSession();
    files.fault = (operation, place) =>
      operation === 'write' && place.startsWith('/profile/versions') ? 'no-space' : undefined;
    await session.execute(retitled('One'));
    await session.save();
    expect(session.saveState).toEqual({
      kind: 'saved',
      at: '2026-05-20T18:02:00Z',
      versionError: { code: 'version-not-kept', file: '', detail: 'no-space' },
    });
  });
});
