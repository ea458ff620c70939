import type * as FileSystem from 'node:fs/promises';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { launch } from './support/launch';

let profile: string;
test.beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'passerelle-settings-'));
});
test.afterEach(() => rm(profile, { recursive: true, force: true }));

const canvas = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const light = 'rgb(243, 244, 246)';
const dark = 'rgb(17, 19, 21)';

test('language and appearance change at once, follow the system until chosen, and are kept for the next start', async () => {
  const first = await launch({ profile, colorScheme: 'dark' });
  expect(await canvas(first.page)).toBe(dark);
  await first.page.getByRole('button', { name: 'Réglages' }).click();
  const dialog = first.page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Claire' }).click();
  await expect.poll(() => canvas(first.page)).toBe(light);
  await dialog.getByRole('radio', { name: 'English' }).click();
  await expect(first.page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
  expect(await first.page.evaluate(() => document.documentElement.lang)).toBe('en-CA');
  await first.close();

  const second = await launch({ profile, colorScheme: 'dark' });
  await expect(second.page.getByRole('heading', { name: 'Recent missions' })).toBeVisible();
  expect(await canvas(second.page)).toBe(light);
  await second.close();
});

test('a setting that was changed just before the window is closed is kept, also on a slow disk', async () => {
  const first = await launch({ profile });
  await first.app.evaluate(() => {
    const disk = process.mainModule?.require('node:fs/promises') as typeof FileSystem;
    const { open } = disk;
    disk.open = async (...opening) => {
      await new Promise((resolve) => setTimeout(resolve, 1000));
      return open(...opening);
    };
  });
  await first.page.getByRole('button', { name: 'Passer à l’anglais' }).click();
  await expect(first.page.getByRole('heading', { name: 'New mission' })).toBeVisible();
  await first.close();

  const second = await launch({ profile });
  await expect(second.page.getByRole('heading', { name: 'New mission' })).toBeVisible();
  await second.close();
});

test('the language switches from the status bar, and the native menu follows', async () => {
  const { app, page, close } = await launch({ profile });
  await page.getByRole('button', { name: 'Passer à l’anglais' }).click();
  await expect(page.getByRole('heading', { name: 'New mission' })).toBeVisible();
  const labels = () => app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label));
  await expect.poll(labels).toContain('Edit');
  await close();
});

test('the keys are shown by the question mark, but not while a text is written', async () => {
  const { page, close } = await launch({ profile });
  await page.getByRole('button', { name: 'Explorer l’exemple' }).click();
  await expect(page.getByRole('button', { name: 'Vue d’ensemble' })).toBeVisible();
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Raccourcis du clavier' });
  await expect(keys).toContainText('Ctrl K');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Lieux/ }).click();
  await page.getByRole('searchbox', { name: 'Chercher un lieu' }).fill('?');
  await page.keyboard.press('?');
  await expect(keys).toHaveCount(0);
  await close();
});
