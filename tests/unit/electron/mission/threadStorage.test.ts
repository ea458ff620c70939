import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MissionSession } from '../../../../electron/mission/missionSession';
import { createThreadStorage } from '../../../../electron/mission/threadStorage';
import { createTestComputer, exampleMission, retitled } from './exampleMission';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passerelle-thread-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Storage whose threads run this text instead of the application's. */
async function storageOf(script: string) {
  const threadFile = join(folder, `${script.length}.cjs`);
  await writeFile(threadFile, `const { parentPort, workerData } = require('node:worker_threads');\n${script}`);
  return createThreadStorage({ profile: folder, author: () => '', threadFile });
}

const stopped = (detail: string) => ({ code: 'storage-stopped', file: 'visit.mission', detail });

test('a thread that dies while it opens a file says so, and what is opened next has a thread of its own', async () => {
  const storage = await storageOf(`throw new Error('no memory')`);
  const origin = { kind: 'file', path: '/stick/visit.mission' } as const;
  const opened = [await storage.open(origin), await storage.open(origin)];
  expect(opened).toEqual([
    { ok: false, error: stopped('no memory') },
    { ok: false, error: stopped('no memory') },
  ]);
});

test('when it dies under an open mission, that is on screen and nothing more can be typed that would be lost', async () => {
  const { context } = createTestComputer();
  const mission = exampleMission(context);
  const storage = await storageOf(`
    parentPort.postMessage({ kind: 'result', result: { ok: true, value: {
      path: '/stick/visit.mission', isReadOnly: false, isAheadOfFile: false,
      missionText: ${JSON.stringify(JSON.stringify(mission))},
    } } });
    parentPort.on('message', () => process.exit(7));
  `);
  const opened = await storage.open({ kind: 'file', path: '/stick/visit.mission' });
  if (!opened.ok) throw new Error(opened.error.code);
  const session = new MissionSession(context, opened.value, () => undefined);
  await session.execute(retitled('The last one'));
  const state = session.saveState;
  expect([session.mission.titleFr, state, await session.execute(retitled('Too late')), await session.save()]).toEqual([
    mission.titleFr,
    { kind: 'not-saved', error: stopped('exit 7') },
    { ok: false, error: { code: 'read-only' } },
    { ok: true, value: undefined },
  ]);
});
