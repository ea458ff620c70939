import { expect, test } from '@playwright/test';
import { chooseOption } from './support/chooseOption';
import { goTo } from './support/goTo';
import type { Launched } from './support/launch';
import { openSample } from './support/openSample';

let opened: Launched | undefined;
test.afterEach(async () => {
  await opened?.close();
  opened = undefined;
});

test('whoever leaves the briefs while their pages are being prepared is told of no failure', async () => {
  opened = await openSample();
  const { page } = opened;
  await goTo(page, 'briefs');
  await expect(page.getByText('Préparation des pages')).toBeVisible();
  // Begun once the choices have settled.
  await page.waitForTimeout(600);
  await goTo(page, 'support');
  await page.waitForTimeout(1_000);
  await expect(page.getByText('L’opération a été interrompue')).toHaveCount(0);
  await goTo(page, 'briefs');
  await expect(page.getByText(/^\d+ pages, à jour/)).toBeVisible({ timeout: 30_000 });
});

test('meeting dossiers are for one person, of those for whose meetings something was prepared', async () => {
  opened = await openSample();
  const { page } = opened;
  await goTo(page, 'briefs');
  await chooseOption(page.getByRole('main'), 'Document', 'Dossiers de rencontre');
  await expect(page.getByText('Chacun ne reçoit que ceux de ses propres rencontres.')).toBeVisible();
  await expect(page.getByText(/^\d pages?, à jour/)).toBeVisible({ timeout: 30_000 });
  await page.getByRole('combobox', { name: 'Pour' }).press('ArrowDown');
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(await page.getByRole('option').count()).toBeLessThan(12);
});
