import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MissionFile } from '../../../../electron/mission/missionFile';
import { fileLimit, payloadLimit } from '../../../../electron/storage/container/containerFormat';
import { success } from '../../../../shared/model/result';
import { plainPng } from '../../../e2e/support/pictureBytes';
import { createTestComputer } from './exampleMission';
import { missionPath, reopened, savedSession } from './savedSession';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** As a picture is read: by its beginning. What follows packs well. */
const beginning = `data:image/png;base64,${plainPng([2, 2]).toString('base64').replace(/=+$/, '')}`;
const photo = beginning.padEnd(beginning.length - (beginning.length % 4) + 100_000, 'A');

/** Writes so many people with photos as a merge would: past what an edit from the window may add. */
function written(group: string, count: number) {
  const patches = Array.from({ length: count }, (_, at) => {
    const id = `${group}-${at}`;
    const person = { id, givenName: 'Ève', familyName: 'Roy', language: 'fr', photo };
    return { op: 'add' as const, path: ['people', id], value: person };
  });
  return () => Promise.resolve(success({ patches, command: 'settle', label: { key: 'settle' as const, values: {} } }));
}

/** How many such photos unpack to more than is read. */
const many = Math.ceil(fileLimit / photo.length);

const error = { code: 'mission-too-large', file: 'visit.mission' };

describe('a mission that has grown beyond what can be read again', () => {
  test('is not written: that is said, the earlier file stays, and what was typed since comes back', async () => {
    const { session, files, context } = await savedSession();
    await session.follow(written('first', many - 40));
    await session.save();
    const earlier = files.files.get(missionPath);
    await session.follow(written('later', 60));
    const [saved, { saveState }] = [await session.save(), session];
    expect([saved, saveState, files.files.get(missionPath) === earlier]).toEqual([
      { ok: false, error },
      { kind: 'not-saved', error },
      true,
    ]);
    const { mission } = (await reopened(context)).session;
    expect(Object.keys(mission.people).length).toBe(many + 20);
  }, 120_000);

  test('whose frame would be too long is refused by file and journal, as a value', async () => {
    const { context, files } = createTestComputer();
    const place = {
      path: missionPath,
      journalPath: '/profile/journals/one.journal',
      documentId: 'one',
      key: undefined,
    };
    const file = new MissionFile(context.files, place);
    const whole = new Uint8Array(payloadLimit);
    expect([await file.replace(whole, undefined), await file.record(whole, () => whole)]).toEqual([
      { ok: false, error },
      { ok: false, error },
    ]);
    expect([...files.files.keys()]).toEqual([]);
  });
});
