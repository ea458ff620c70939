import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { projectRoot } from '../../electron/dev/projectRoot.mjs';
import { launchPacked } from './support/launchPacked';
import { packForTest } from './support/packForTest';

const sample = join(projectRoot, 'assets', 'samples', 'bio-2026-san-diego.mission');

test.beforeAll(packForTest);

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
