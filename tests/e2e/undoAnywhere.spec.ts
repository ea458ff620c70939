import { expect, test } from '@playwright/test';
import { goTo } from './support/goTo';
import type { Launched } from './support/launch';
import { openSample } from './support/openSample';
import { pressMenuKey } from './support/pressMenuKey';

let opened: Launched | undefined;

test.beforeEach(async () => {
  opened = await openSample({ locale: 'fr-CA' });
});

test.afterEach(async () => {
  await opened?.close();
  opened = undefined;
});

test('what was just ticked in a list is taken back by the keys, whether or not something was sought in it', async () => {
  const { app, page } = opened!;
  await goTo(page, 'support');
  await page.getByRole('row', { name: /^Interprètes français–anglais/ }).click();
  const sheet = page.getByRole('complementary', { name: /^Interprètes français–anglais/ });
  const list = sheet.getByRole('group', { name: 'Pour quelles activités' });
  const box = list.getByRole('checkbox', { name: 'Café avec les boursiers' });
  await box.focus();
  await page.keyboard.press('Space');
  await expect(box).toBeChecked();
  await pressMenuKey(app, 'Z');
  await expect(box).not.toBeChecked();

  const other = list.getByRole('checkbox', { name: 'Photo de la délégation' });
  await other.focus();
  await page.keyboard.press('Space');
  await expect(other).toBeChecked();
  await list.getByRole('searchbox').fill('café');
  await box.focus();
  await page.keyboard.press('Space');
  await expect(box).toBeChecked();
  await pressMenuKey(app, 'Z');
  await expect(box).not.toBeChecked();
  await list.getByRole('searchbox').fill('');
  // One step was taken back, not two.
  await expect(other).toBeChecked();
});
