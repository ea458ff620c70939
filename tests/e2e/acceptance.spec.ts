import { expect, test, type Page } from '@playwright/test';
import { barriersOf } from './support/barriersOf';
import { goTo } from './support/goTo';
import type { Launched } from './support/launch';
import { openSample } from './support/openSample';
import { pressMenuKey } from './support/pressMenuKey';

let opened: Launched;
test.afterEach(() => opened.close());

const dinner = /Souper de l’équipe organisatrice/;

function count(page: Page) {
  return page.getByRole('group', { name: /^(Conflits|Conflicts)$/ });
}

/** How many conflicts the screen says there are to settle. */
async function countNow(page: Page): Promise<number> {
  await expect(count(page)).toContainText(/[0-9]+/);
  return Number(/[0-9]+/.exec(await count(page).innerText())?.[0]);
}

async function openDinner() {
  opened = await openSample();
  await goTo(opened.page, 'conflicts');
  await opened.page.getByRole('button', { name: dinner }).first().click();
  return opened;
}

test('a conflict is accepted for a reason, counts nowhere any more, is shown with its reason, and lapses when an item changes', async () => {
  const { app, page } = await openDinner();
  const before = await countNow(page);
  await page.getByRole('article').getByRole('button', { name: 'Accepter…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Accepter ce conflit' });
  await dialog.getByRole('button', { name: 'Accepter' }).click();
  await expect(dialog.getByText('Dites pourquoi ce conflit peut rester.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Motif' }).fill('Convenu avec l’équipe : chacun part à 19 h.');
  expect(await barriersOf(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Accepter' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(count(page)).toContainText(`${before - 1} conflits à régler`);
  await expect(page.getByRole('navigation').getByRole('button', { name: /^Conflits/ })).toHaveText(
    `Conflits${before - 1}`,
  );
  const list = page.getByRole('complementary', { name: 'Liste des conflits' });
  await expect(list.getByRole('button', { name: dinner })).toHaveCount(0);
  await list.getByRole('button', { name: 'Acceptés' }).click();
  const row = list.getByRole('button', { name: dinner });
  await expect(row).toContainText('Convenu avec l’équipe');
  await expect(row).toContainText(/Accepté.:/);
  expect(await barriersOf(page)).toEqual([]);
  await row.click();
  await expect(page.getByRole('article').getByRole('button', { name: 'Retirer l’acceptation' })).toBeVisible();

  await page.getByRole('button', { name: 'Voir dans l’itinéraire' }).click();
  await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: dinner })).toContainText(
    'Conflit accepté',
  );
  const editor = page.getByRole('dialog', { name: 'Modifier l’activité' });
  await page.keyboard.press('Escape');
  await expect(editor).toHaveCount(0);
  await page.getByRole('radio', { name: 'Grille', exact: true }).click();
  const card = page.getByRole('application').getByRole('button', { name: dinner }).first();
  await expect(card).toHaveAccessibleName(/, Conflit accepté$/);
  await card.press('Enter');
  await editor.getByRole('textbox', { name: /Notes/ }).fill('Réserver pour douze');
  await editor.getByRole('button', { name: 'Enregistrer' }).click();
  await goTo(page, 'conflicts');
  await expect(count(page)).toContainText(`${before} conflits à régler`);
  await list.getByRole('button', { name: dinner }).click();
  await expect(page.getByRole('article')).toContainText(/Avait été accepté.*A changé depuis/);
  await expect(page.getByRole('article')).toContainText('Convenu avec l’équipe : chacun part à 19 h.');
  await pressMenuKey(app, 'Z');
  await expect(count(page)).toContainText(`${before - 1} conflits à régler`);
  await pressMenuKey(app, 'Z');
  await expect(count(page)).toContainText(`${before} conflits à régler`);
});

test('by keyboard alone: accepted, found again and withdrawn, with the focus never lost', async () => {
  const { page } = await openDinner();
  const before = await countNow(page);
  await page.getByRole('article').getByRole('button', { name: 'Accepter…' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Ils se relaient.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(count(page)).toContainText(`${before - 1} conflits à régler`);
  await expect(page.getByRole('article').getByRole('button', { name: 'Accepter…' })).toBeFocused();
  const group = page.getByRole('button', { name: 'Acceptés' });
  await group.focus();
  await expect(group).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Enter');
  await expect(group).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const withdraw = page.getByRole('article').getByRole('button', { name: 'Retirer l’acceptation' });
  await withdraw.focus();
  await page.keyboard.press('Enter');
  await expect(count(page)).toContainText(`${before} conflits à régler`);
  await expect(page.getByRole('article').getByRole('button', { name: 'Accepter…' })).toBeFocused();
});

test('in English, of an impossible one it says plainly that it is, and the history tells what was accepted and why', async () => {
  opened = await openSample({ locale: 'en-CA' });
  const { page } = opened;
  await goTo(page, 'conflicts', 'en');
  const before = await countNow(page);
  await page.getByRole('article').getByRole('button', { name: 'Accept…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Accept this conflict' });
  await expect(dialog).toContainText('This situation is impossible: it cannot happen this way.');
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('The airline will rebook them.');
  await dialog.getByRole('button', { name: 'Accept' }).click();
  await expect(count(page)).toContainText(`${before - 1} conflicts to settle`);
  await page.keyboard.press('Escape');
  await goTo(page, 'history', 'en');
  await expect(page.getByRole('main')).toContainText(/Acceptance of “/);
  await expect(page.getByRole('main')).toContainText('The airline will rebook them.');
});
