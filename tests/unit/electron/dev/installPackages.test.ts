import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { packagesAreInstalled } from '../../../../electron/dev/installPackages.mjs';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'passerelle-packages-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const locked = {
  '': { version: '0.1.0' },
  'node_modules/zod': { version: '4.6.7' },
  'node_modules/fsevents': { version: '2.3.3', optional: true },
};

describe('packages are installed again', () => {
  test.each([
    ['not where everything locked is there', { 'node_modules/zod': { version: '4.6.7' } }, true],
    ['where one has another version than the locked one', { 'node_modules/zod': { version: '4.6.6' } }, false],
    ['where one is missing', {}, false],
    ['where nothing has ever been installed', undefined, false],
  ])('%s', (_, installed, expected) => {
    writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: locked }));
    if (installed) {
      mkdirSync(join(root, 'node_modules'));
      writeFileSync(join(root, 'node_modules', '.package-lock.json'), JSON.stringify({ packages: installed }));
    }
    expect(packagesAreInstalled(root)).toBe(expected);
  });
});
