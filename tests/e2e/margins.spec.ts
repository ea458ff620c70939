import { expect, test, type Locator, type Page } from '@playwright/test';
import { barriersOf } from './support/barriersOf';
import { goTo } from './support/goTo';
import type { Launched } from './support/launch';
import { openSample } from './support/openSample';
import { pressMenuKey } from './support/pressMenuKey';

let opened: Launched;
test.afterEach(() => opened.close());

async function openMargins(page: Page, words: { open: string; title: string; section: string }): Promise<Locator> {
  await page.getByRole('main').getByRole('button', { name: words.open }).first().click();
  return page.getByRole('dialog', { name: words.title }).getByRole('region', { name: words.section });
}

/** How many conflicts a badge counts. */
async function countOf(badge: Locator): Promise<number> {
  await expect(badge).toHaveText(/[0-9]+$/);
  return Number(/[0-9]+$/.exec(await badge.innerText())?.[0]);
}

const french = { open: 'Modifier la mission', title: 'Modifier la mission', section: 'Marges' };

test('a margin is set for one mission: conflicts follow, the usual value stays in sight, and one undo takes it back', async () => {
  opened = await openSample();
  const { app, page } = opened;
  const badge = page.getByRole('navigation').getByRole('button', { name: /^Conflits/ });
  const before = await countOf(badge);
  const margins = await openMargins(page, french);
  const longest = margins.getByRole('textbox', { name: 'Journée la plus longue' });
  await expect(longest).toHaveAccessibleDescription('Habituellement 14 h');
  await longest.fill('50');
  await longest.press('Tab');
  await expect(margins.getByText('De 0 à 48 heures.')).toBeVisible();
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(margins).toBeVisible();
  await longest.fill('20');
  await longest.press('Tab');
  expect(await barriersOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(badge).toHaveText(`Conflits${before - 2}`);
  await goTo(page, 'history');
  await expect(page.getByRole('main')).toContainText(/Journée la plus longue.*20\sh/);
  await pressMenuKey(app, 'Z');
  await expect(badge).toHaveText(`Conflits${before}`);
});

test('in English and by keyboard alone: set, and back to the usual value', async () => {
  opened = await openSample({ locale: 'en-CA' });
  const { page } = opened;
  const words = { open: 'Edit the mission', title: 'Edit the mission', section: 'Margins' };
  const margins = await openMargins(page, words);
  await margins.getByRole('textbox', { name: 'From one venue to another' }).focus();
  await page.keyboard.type('25');
  // The way back comes with the value, between the field and the next.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(
    margins.getByRole('button', { name: 'Back to the usual value: From one venue to another' }),
  ).toBeFocused();
  await page.keyboard.press('Enter');
  const transfer = margins.getByRole('textbox', { name: 'From one venue to another' });
  await expect(transfer).toHaveValue('');
  await expect(transfer).toBeFocused();
});
