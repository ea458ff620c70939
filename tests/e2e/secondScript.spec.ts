import { type CDPSession, expect, test, type Page } from '@playwright/test';
import { goTo } from './support/goTo';
import type { Launched } from './support/launch';
import { openSample } from './support/openSample';
import { pressMenuKey } from './support/pressMenuKey';

const failed = 'Une erreur a obligé Passerelle à fermer cet écran.';

let opened: Launched;
let devTools: CDPSession | undefined;
test.beforeEach(async () => {
  devTools = undefined;
  opened = await openSample();
});
test.afterEach(() => opened.close());

test('a screen whose script does not load says so in its place, and comes once it does', async () => {
  const { page } = opened;
  await serveSecondScript(opened, false);
  await reload(page);
  await goTo(page, 'itinerary');
  await expect(page.getByRole('main')).toContainText(failed);
  await serveSecondScript(opened, true);
  await page.getByRole('button', { name: 'Recharger la fenêtre' }).click();
  await expect(page.getByRole('main')).toContainText(/dimanche 21\sjuin.*Agenda/);
});

test('a dialog whose script does not load says so in the window, which stays', async () => {
  const { app, page } = opened;
  await serveSecondScript(opened, false);
  await reload(page);
  await pressMenuKey(app, 'K');
  await expect(page.getByRole('main')).toContainText(failed);
  await expect(page.getByRole('contentinfo')).toBeVisible();
});

async function reload(page: Page): Promise<void> {
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Convention internationale BIO 2026');
}

/** Through the DevTools protocol: what is served under the scheme of the window passes no request filter. */
async function serveSecondScript({ page }: Launched, isServed: boolean): Promise<void> {
  devTools ??= await page.context().newCDPSession(page);
  await devTools.send('Network.enable');
  await devTools.send('Network.setBlockedURLs', { urls: isServed ? [] : ['*laterParts*'] });
}
