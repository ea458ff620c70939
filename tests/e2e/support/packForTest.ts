import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { projectRoot } from '../../../electron/dev/projectRoot.mjs';

/** For `beforeAll`: packs the application where it has changed since it was packed. */
export function packForTest(): void {
  test.setTimeout(300_000);
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(projectRoot, 'electron', 'dev', 'pack.mjs')], {
    encoding: 'utf8',
  });
  expect(status, `${stdout}\n${stderr}`).toBe(0);
}
