import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { officialRuntime } from '../../../../electron/dev/officialRuntime.mjs';

let root: string;
let packageFolder: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'passerelle-official-'));
  packageFolder = join(root, 'node_modules', 'electron');
  mkdirSync(join(packageFolder, 'dist'), { recursive: true });
  writeFileSync(join(packageFolder, 'package.json'), '{}');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

/** What the package's own installer leaves, in the order in which it leaves it. */
function install(until: 'unzipped' | 'done') {
  writeFileSync(join(packageFolder, 'dist', 'electron'), '');
  writeFileSync(join(packageFolder, 'dist', 'version'), 'v45.4.1');
  if (until === 'done') writeFileSync(join(packageFolder, 'path.txt'), 'electron');
}

describe('the declared Electron', () => {
  test('is used as it is where it is installed', () => {
    install('done');
    const download = vi.fn();
    expect(officialRuntime(root, download)).toEqual({
      origin: 'official',
      executable: join(packageFolder, 'dist', 'electron'),
      version: '45.4.1',
    });
    expect(download).not.toHaveBeenCalled();
  });

  test('is downloaded where it is missing', () => {
    const download = vi.fn(() => install('done'));
    expect(officialRuntime(root, download)?.version).toBe('45.4.1');
    expect(download).toHaveBeenCalledExactlyOnceWith(packageFolder);
  });

  test('is not obtainable where its installer leaves nothing', () => {
    expect(officialRuntime(root, () => undefined)).toBeUndefined();
  });

  test('is not what an interrupted installer left half done', () => {
    expect(officialRuntime(root, () => install('unzipped'))).toBeUndefined();
  });
});
