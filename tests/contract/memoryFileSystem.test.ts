import { describe } from 'vitest';
import { createMemoryFileSystem } from '../../electron/storage/memoryFileSystem';
import { describeFileSystem } from './fileSystemContract';

describe('the file system in memory', () => {
  describeFileSystem(async () => {
    const files = createMemoryFileSystem();
    await files.makeFolder('/work');
    return { files, folder: '/work' };
  });
});
