import { expect, test } from '@playwright/test';
import { goTo } from './support/goTo';
import type { Launched } from './support/launch';
import { openSample } from './support/openSample';
import { pressMenuKey } from './support/pressMenuKey';

let opened: Launched;
test.beforeEach(async () => {
  opened = await openSample();
});
test.afterEach(() => opened.close());

async function writeAddress(venue: string, address: string) {
  const { page } = opened;
  await page.getByRole('button', { name: new RegExp(`^${venue}`) }).click();
  await page.getByLabel('Adresse').fill(address);
  await page.keyboard.press('Enter');
}

test('every change is listed newest first, by whom, and what is undone is struck out until it is done again', async () => {
  const { app, page } = opened;
  await goTo(page, 'history');
  await expect(page.getByText('Les modifications de cette mission paraîtront ici.')).toBeVisible();
  await page.getByRole('button', { name: 'Réglages' }).click();
  await page.getByLabel('Votre nom').fill('Élise Tremblay');
  await page.keyboard.press('Escape');
  await goTo(page, 'venues');
  await writeAddress('Bistro Seaport', '1 Harbor Lane');
  await writeAddress('Usine Lumengrove', '2 Harbor Lane');

  await goTo(page, 'history');
  const entries = page.getByRole('main').getByRole('listitem');
  await expect(entries).toHaveText([
    /Modification du lieu «\sUsine Lumengrove\s»par Élise Tremblay/,
    /Modification du lieu «\sBistro Seaport Sample\s»par Élise Tremblay/,
  ]);
  await page.getByRole('button', { name: 'Annuler la dernière' }).click();
  await expect(entries.first()).toContainText('Annulée');
  await expect(page.getByRole('region', { name: 'Avis' })).toContainText(/Annulé\s: Modification du lieu «\sUsine/);
  await pressMenuKey(app, 'Y');
  await expect(entries.first()).not.toContainText('Annulée');
});
