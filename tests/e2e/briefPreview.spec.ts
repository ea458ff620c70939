import { expect, test } from '@playwright/test';
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
