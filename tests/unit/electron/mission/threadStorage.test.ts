import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createThreadStorage } from '../../../../electron/mission/threadStorage';

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
