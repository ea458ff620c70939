import { expect, type Page } from '@playwright/test';
import type { Host } from '../../fixtures/samples/hosts';

/** Writes into the sheets beside the table of organisations: of which association each is a member, and a note. */
export async function completeSheets(
  page: Page,
  hosts: readonly Host[],
  { association, note }: { association: string; note: string },
): Promise<void> {
  await page.getByRole('button', { name: /^Fiche de la ligne/ }).click();
  for (const { name } of hosts) {
    await page.getByRole('rowheader', { name }).click();
    const sheet = page.getByRole('complementary', { name });
    await sheet.getByText(association, { exact: true }).click();
    await expect(sheet.getByRole('checkbox', { name: association })).toBeChecked();
    await sheet.getByLabel('Notes sur l’organisation').fill(note);
  }
  await page.getByRole('button', { name: /^Fiche de la ligne/ }).click();
}
