import { expect, type Page } from '@playwright/test';

/** The row of the directory's table that is headed by this name. */
export const row = (page: Page, name: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });

export async function addOrganisation(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Ajouter une organisation' }).first().click();
  const form = page.getByRole('dialog', { name: 'Ajouter une organisation' });
  await form.getByLabel('Nom').fill(name);
  await form.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await expect(row(page, name)).toHaveCount(1);
}
