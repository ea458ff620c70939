import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe } from 'vitest';
import { nodeFileSystem } from '../../electron/storage/nodeFileSystem';
import { describeFileSystem } from './fileSystemContract';

describe('the file system of this computer', () => {
  const folders: string[] = [];
  afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

  describeFileSystem(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'passerelle-contract-'));
    folders.push(folder);
    return { files: nodeFileSystem, folder };
  });
});
