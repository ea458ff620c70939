import { expect, type Page } from '@playwright/test';
import type { SampleVenue } from '../../fixtures/samples/conventionVenues';

/** Adds a venue by its form, then writes what the form does not ask into its facts, which keep themselves. */
export async function addVenue(page: Page, { name, address, city, capacity, phone }: SampleVenue): Promise<void> {
  await page.getByRole('button', { name: 'Ajouter un lieu' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Nom, en français').fill(name[0]);
  await form.getByLabel('Nom, en anglais').fill(name[1]);
  await form.getByLabel('Ville, avec la province ou l’État').fill(city);
  await form.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await expect(page.getByRole('heading', { name: name[0] })).toBeVisible();

  await page.getByLabel('Adresse').fill(address);
  await page.getByLabel('Pays').fill('États-Unis');
  if (capacity !== undefined) await page.getByLabel('Capacité').fill(String(capacity));
  if (phone !== undefined) await page.getByLabel('Téléphone de l’accueil').fill(phone);
  await page.keyboard.press('Tab');
}
