import type { Page } from '@playwright/test';

/** Takes a list of members through all of its steps, as it stands, into the directory. */
export async function keepMemberList(page: Page, rows: number): Promise<void> {
  const lines = `${rows} ligne${rows > 1 ? 's' : ''}`;
  for (const name of [
    `Continuer avec ${lines}`,
    'Continuer vers les différences',
    'Continuer vers le résumé',
    `Importer ${lines}`,
  ]) {
    await page.getByRole('button', { name }).click();
  }
}
