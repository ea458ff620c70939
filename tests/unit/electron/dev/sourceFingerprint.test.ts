import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sourceFingerprint } from '../../../../electron/dev/sourceFingerprint.mjs';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'passerelle-sources-'));
  for (const folder of ['assets', 'electron', 'renderer', 'shared/model']) {
    mkdirSync(join(root, folder), { recursive: true });
  }
  for (const file of ['electron.vite.config.mts', 'package-lock.json', 'package.json', 'tsconfig.base.json']) {
    writeFileSync(join(root, file), '');
  }
  writeFileSync(join(root, 'shared/model/person.ts'), 'a person');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const person = () => join(root, 'shared/model/person.ts');

describe('the application is built again', () => {
  test.each([
    ['after a word changed', true, () => writeFileSync(person(), 'a delegate')],
    ['after a file was renamed', true, () => renameSync(person(), join(root, 'shared/model/delegate.ts'))],
    ['after a file was added', true, () => writeFileSync(join(root, 'renderer/main.tsx'), '')],
    ['after a file was removed', true, () => rmSync(person())],
    ['not because a file has a new date', false, () => utimesSync(person(), 1, 1)],
    ['not because of something that is not built', false, () => writeFileSync(join(root, 'README.md'), '')],
  ])('%s', (_, again, change) => {
    const before = sourceFingerprint(root);
    change();
    expect(sourceFingerprint(root) !== before).toBe(again);
  });
});
