import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createNodeFileSystem } from '../../electron/storage/nodeFileSystem';
import { describeFileSystem } from './fileSystemContract';

describe('the file system of this computer', () => {
  const nodeFileSystem = createNodeFileSystem(tmpdir());
  const folders: string[] = [];
  afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

  describeFileSystem(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'passerelle-contract-'));
    folders.push(folder);
    return { files: nodeFileSystem, folder };
  });

  test('follows a link to the file behind it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'passerelle-contract-'));
    folders.push(folder);
    await writeFile(join(folder, 'file'), '');
    await symlink(join(folder, 'file'), join(folder, 'link'));
    expect(await nodeFileSystem.realPath(join(folder, 'link'))).toEqual({ ok: true, value: join(folder, 'file') });
  });

  test.runIf(process.platform !== 'win32')('does not wait for what is no file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'passerelle-contract-'));
    folders.push(folder);
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    const opened = await nodeFileSystem.open(join(folder, 'pipe'), 'read');
    expect(opened.ok).toBe(true);
    if (opened.ok) await opened.value.close();
  });
});
