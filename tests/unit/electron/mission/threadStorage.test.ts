import { execFileSync } from 'node:child_process';
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
async function storageOf(script: string, readingMs = 30_000) {
  const threadFile = join(folder, `${script.length}.cjs`);
  await writeFile(threadFile, `const { parentPort, workerData } = require('node:worker_threads');\n${script}`);
  return createThreadStorage({ profile: folder, author: () => '', threadFile, readingMs });
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

test('nobody waits for the end of a thread that was given up', async () => {
  const pipe = join(folder, 'pipe');
  execFileSync('mkfifo', [pipe]);
  // What waits in the system cannot be ended before the system lets it go.
  const waiting = `require('node:child_process').execFileSync('cat', [${JSON.stringify(pipe)}])`;
  const storage = await storageOf(`setTimeout(() => ${waiting}, 0);`, 100);
  const opened = await storage.open({ kind: 'file', path: '/stick/visit.mission' });
  expect(opened).toEqual({ ok: false, error: { code: 'mission-too-demanding', file: 'visit.mission' } });
  await writeFile(pipe, 'go');
});
