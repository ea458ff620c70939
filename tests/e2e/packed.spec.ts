import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from '@playwright/test';
import { packedExecutable } from '../../electron/dev/packedExecutable.mjs';
import { projectRoot } from '../../electron/dev/projectRoot.mjs';
import { launchPacked } from './support/launchPacked';

/** How a fuse stands in the executable: one character each. */
const state = { off: '0'.charCodeAt(0), on: '1'.charCodeAt(0) };

const sample = join(projectRoot, 'assets', 'samples', 'bio-2026-san-diego.mission');

test.beforeAll(() => {
  test.setTimeout(300_000);
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(projectRoot, 'electron', 'dev', 'pack.mjs')], {
    encoding: 'utf8',
  });
  expect(status, `${stdout}\n${stderr}`).toBe(0);
});

test('the packed application opens its start page', async () => {
  const { page, close } = await launchPacked();
  await expect(page.getByRole('heading', { level: 1, name: 'Passerelle' })).toBeVisible();
  await close();
});

test('the packed application opens the sample mission', async () => {
  const { page, close } = await launchPacked([sample]);
  await expect(page.getByRole('heading', { level: 1, name: /BIO .*2026/ })).toBeVisible({ timeout: 20_000 });
  await close();
});

test('nobody can use the packed application as a Node, or load another program into it', async () => {
  const fuses = await getCurrentFuseWire(packedExecutable());
  expect({
    runAsNode: fuses[FuseV1Options.RunAsNode],
    nodeOptions: fuses[FuseV1Options.EnableNodeOptionsEnvironmentVariable],
    inspect: fuses[FuseV1Options.EnableNodeCliInspectArguments],
    onlyFromAsar: fuses[FuseV1Options.OnlyLoadAppFromAsar],
    integrity: fuses[FuseV1Options.EnableEmbeddedAsarIntegrityValidation],
    cookies: fuses[FuseV1Options.EnableCookieEncryption],
  }).toEqual({
    runAsNode: state.off,
    nodeOptions: state.off,
    inspect: state.off,
    onlyFromAsar: state.on,
    integrity: state.on,
    cookies: state.on,
  });
});
