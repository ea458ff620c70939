import { copyFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MissionSession } from '../../../../electron/mission/missionSession';
import { createSystemContext } from '../../../../electron/mission/systemContext';
import { createThreadStorage } from '../../../../electron/mission/threadStorage';
import type { MissionStorage } from '../../../../electron/mission/missionStorage';
import { demandingMission } from '../../../fixtures/hostile/demandingMission';
import { buildMissionThread } from '../../../support/buildMissionThread';
import { retitled } from './exampleMission';

const sample = 'assets/samples/boston-2026.mission';
/** Of work, not of waiting: the sample takes a twelfth of it, the demanding one half as much again. */
const readingMs = 1500;

let folder = '';
let storage: MissionStorage;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passerelle-demanding-'));
  const threadFile = await buildMissionThread(folder);
  storage = createThreadStorage({ profile: join(folder, 'profile'), author: () => '', threadFile, readingMs });
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

describe('a mission file that would take too long to read', () => {
  test('is given up with a sentence, is not changed and holds up nothing after it', async () => {
    const demanding = join(folder, 'demanding.mission');
    await writeFile(demanding, demandingMission());
    const before = await readFile(demanding);
    const refused = { ok: false, error: { code: 'mission-too-demanding', file: 'demanding.mission' } };
    expect(await storage.open({ kind: 'file', path: demanding })).toEqual(refused);
    expect(await storage.read(demanding)).toEqual(refused);
    expect(await readFile(demanding)).toEqual(before);
    expect((await readdir(folder)).filter((name) => name.startsWith('demanding'))).toEqual(['demanding.mission']);
    const good = await storage.open({ kind: 'file', path: sample });
    expect(good.ok).toBe(true);
    if (good.ok) await good.value.keeper.close();
  }, 60_000);

  test('put in the place of an open mission, costs no edit: they are saved once the mission is back', async () => {
    const path = join(folder, 'visit.mission');
    await copyFile(sample, path);
    const opened = await storage.open({ kind: 'file', path });
    if (!opened.ok) throw new Error(opened.error.code);
    const context = createSystemContext(join(folder, 'profile'), () => '');
    const session = new MissionSession(context, opened.value, () => undefined);
    await writeFile(path, demandingMission('boston-2026'));
    expect((await session.execute(retitled('Kept'))).ok).toBe(true);
    const error = { code: 'mission-too-demanding', file: 'visit.mission' };
    expect(await session.save()).toEqual({ ok: false, error });
    expect(session.saveState).toEqual({ kind: 'not-saved', error });
    expect((await session.execute(retitled('Kept as well'))).ok).toBe(true);
    await copyFile(sample, path);
    expect(await session.save()).toEqual({ ok: true, value: undefined });
    await session.close();
    const read = await storage.read(path);
    expect(read.ok && read.value.mission.titleEn).toBe('Kept as well');
  }, 60_000);
});
