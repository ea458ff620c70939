import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createNodeFileSystem } from '../../../../electron/storage/nodeFileSystem';
import { replaceFile } from '../../../../electron/storage/replaceFile';
import { removeAbandoned, unfinishedPath } from '../../../../electron/storage/unfinishedFile';
import { buildThread } from '../../../support/buildThread';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passerelle-unfinished-'));
});
afterEach(() => rm(folder, { recursive: true }));

const endedProcess = () => spawnSync(process.execPath, ['--version']).pid;

/** Leaves what the writer was writing for the file `name` when it was killed; gives its name. */
async function left(name: string, writer: { readonly installation: string; readonly process: number }) {
  const path = unfinishedPath(join(folder, name), { ...writer, isRunning: () => false });
  await writeFile(path, 'half a missi');
  return basename(path);
}

describe('what a killed process left half-written', () => {
  test.each([
    ['by a process of this installation that has ended, is removed', 'visit.mission', 'ours', 'ended', false],
    ['by a process of this installation that is running, stays', 'visit.mission', 'ours', 'running', true],
    ['by a colleague’s installation, stays', 'visit.mission', 'theirs', 'ended', true],
    ['for another file in the folder, stays', 'visit.mission.mission', 'ours', 'ended', true],
  ] as const)('%s', async (_, name, whose, state, stays) => {
    const files = createNodeFileSystem(folder);
    const installation = whose === 'ours' ? files.writer.installation : '0123abcd';
    const unfinished = await left(name, {
      installation,
      process: state === 'running' ? process.pid : endedProcess(),
    });
    await removeAbandoned(files, join(folder, 'visit.mission'));
    expect(await readdir(folder)).toEqual(stays ? [unfinished] : []);
  });

  test('is removed by the next save, together with what was left of the spare copy', async () => {
    const files = createNodeFileSystem(folder);
    const writer = { ...files.writer, installation: files.writer.installation, process: endedProcess() };
    await left('visit.mission', writer);
    await left('visit.mission.bak', writer);
    await replaceFile(files, join(folder, 'visit.mission'), Buffer.from('new'), { previous: Buffer.from('old') });
    expect(await readdir(folder)).toEqual(['visit.mission', 'visit.mission.bak']);
  });

  test('by SIGKILL in the middle of saving, is gone after the next save, and the file is whole', async () => {
    const script = await buildThread(folder, join(import.meta.dirname, 'support/saveForEver.ts'));
    const [profile, stick, path] = [folder, join(folder, 'stick'), join(folder, 'stick/visit.mission')];
    await mkdir(stick);
    let leftovers = 0;
    // The moments are spread over more than one save, so that sooner or later one falls between writing and renaming.
    for (let kill = 0; kill < 40 && leftovers === 0; kill += 1) {
      const child = spawn(process.execPath, [script, profile, path], { stdio: ['ignore', 'pipe', 'inherit'] });
      const died = once(child, 'exit');
      await once(child.stdout, 'data');
      await wait((kill * 3) % 40);
      child.kill('SIGKILL');
      await died;
      leftovers += (await readdir(stick)).filter((name) => name.endsWith('.tmp')).length;
    }
    expect(leftovers).toBeGreaterThan(0);
    const saved = await replaceFile(createNodeFileSystem(profile), path, Buffer.from('the last'));
    await removeAbandoned(createNodeFileSystem(profile), `${path}.bak`);
    const unfinished = (await readdir(stick)).filter((name) => name.endsWith('.tmp'));
    expect([saved.ok, unfinished, await readFile(path, 'utf8')]).toEqual([true, [], 'the last']);
  });

  test('looks like nothing of ours where only its name does', async () => {
    const names = ['.visit.mission.tmp', '.visit.mission.0123456789ab.tmp', 'visit.mission', '.visit.mission.swp'];
    for (const name of names) await writeFile(join(folder, name), '');
    await removeAbandoned(createNodeFileSystem(folder), join(folder, 'visit.mission'));
    expect(await readdir(folder)).toEqual(names.sort());
  });
});

test('an installation is the same in every process, and another with another profile', async () => {
  const other = await mkdtemp(join(tmpdir(), 'passerelle-unfinished-'));
  const [one, again, another] = [folder, folder, other].map((profile) => createNodeFileSystem(profile));
  await rm(other, { recursive: true });
  expect(one?.writer.installation).toMatch(/^[0-9a-f]{8}$/);
  expect(again?.writer.installation).toBe(one?.writer.installation);
  expect(another?.writer.installation).not.toBe(one?.writer.installation);
});
