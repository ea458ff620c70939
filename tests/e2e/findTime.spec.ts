import { expect, type Page, test } from '@playwright/test';
import { barriersOf } from './support/barriersOf';
import { goTo } from './support/goTo';
import type { Launched } from './support/launch';
import { openSample } from './support/openSample';
import { pressMenuKey } from './support/pressMenuKey';

let opened: Launched | undefined;
test.afterEach(async () => {
  await opened?.close();
  opened = undefined;
});

const slotsIn = (page: Page) => page.getByRole('region', { name: 'Moments proposés' }).getByRole('button');

test('what waits for a time gets the best one with one press, and waits again after one undo', async () => {
  opened = await openSample();
  const { app, page } = opened;
  await goTo(page, 'itinerary');
  const waiting = page.getByRole('button', { name: /^À placer/ });
  await expect(waiting).toHaveText(/À placer\s: 12/);
  await page.getByRole('button', { name: /^Trouver une heure.*animalerie de Solanque/ }).click();
  await expect(slotsIn(page)).toHaveCount(12);
  await expect(slotsIn(page).first()).toHaveText(
    /^dim\.\s21\sjuin, 15\sh\s15–16\sh\s45HAP18\sh\s15–19\sh\s45, Montréal10 personnes, toutes libres · 35\smin après.*Navette/,
  );
  await slotsIn(page).nth(2).click();
  const row = page.getByRole('list', { name: /^Agenda du mardi 23/ }).getByRole('listitem');
  await expect(row.filter({ hasText: 'animalerie de Solanque' })).toContainText(/13\sh–14\sh\s30/);
  await expect(waiting).toHaveText(/À placer\s: 11/);
  await pressMenuKey(app, 'Z');
  await expect(waiting).toHaveText(/À placer\s: 12/);
});

test('by keyboard alone: from the search over everything to the form of a new activity at a common time', async () => {
  opened = await openSample();
  const { app, page } = opened;
  await pressMenuKey(app, 'K');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('trouver une heure');
  await expect(page.getByRole('option').first()).toContainText('Trouver une heure');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Trouver une heure' });
  await expect(dialog.getByRole('status')).toHaveText(/^Choisissez qui doit être là/);
  await dialog.getByRole('searchbox', { name: 'Chercher une personne' }).first().focus();
  await page.keyboard.type('abitbol');
  await page.keyboard.press('Enter');
  await expect(slotsIn(page)).toHaveCount(12);
  await slotsIn(page).first().focus();
  const words = await slotsIn(page).first().textContent();
  await page.keyboard.press('Enter');
  const form = page.getByRole('dialog', { name: 'Ajouter une activité' });
  await expect(form.getByText('Vincent Abitbol-Lavoie').first()).toBeVisible();
  const start = form.getByRole('group', { name: /^Début.*heure/ });
  const [, hour = ''] = /, (\d+)\sh/.exec(words ?? '') ?? [];
  await expect(start.getByRole('spinbutton').first()).toHaveText(hour.padStart(2, '0'));
});

test('a conflict leads to the search for another time, which takes its session out of it', async () => {
  opened = await openSample();
  const { page } = opened;
  await goTo(page, 'conflicts');
  await page.getByRole('button', { name: /Panel.*vaccins muqueux · Table ronde/ }).click();
  await page.getByRole('button', { name: /^Trouver une heure.*vaccins muqueux/ }).click();
  await expect(page.getByRole('dialog', { name: /^Trouver une heure.*vaccins muqueux/ })).toBeVisible();
  await slotsIn(page).first().click();
  await goTo(page, 'conflicts');
  await expect(page.getByRole('group', { name: 'Conflits' })).toContainText('17 conflits à régler');
});

test('the form of a session finds a time for what is written in it, and nothing is saved before the form is', async () => {
  opened = await openSample();
  const { page } = opened;
  await goTo(page, 'itinerary');
  await expect(page.getByRole('button', { name: /^À placer/ })).toBeVisible();
  await page.keyboard.press('n');
  const form = page.getByRole('dialog', { name: 'Ajouter une activité' });
  await form.getByLabel('Titre, en français').fill('Point presse');
  await form.getByText('Oncologie et recherche clinique').click();
  await form.getByRole('button', { name: 'Trouver une heure' }).click();
  await slotsIn(page).first().click();
  await expect(page.getByRole('dialog', { name: 'Trouver une heure' })).toHaveCount(0);
  await form.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await expect(form).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Annuler\s:.*Point presse/ })).toBeEnabled();
});

test('where nobody is free at once, it says who is in the way', async () => {
  opened = await openSample();
  const { app, page } = opened;
  await pressMenuKey(app, 'K');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('trouver une heure');
  await expect(page.getByRole('option').first()).toContainText('Trouver une heure');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Trouver une heure' });
  await dialog.getByText('Toute la délégation').click();
  await dialog.getByRole('textbox', { name: 'Durée' }).fill('600');
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('status')).toHaveText('Aucun moment ne convient à tous.');
  await expect(dialog.getByRole('list').last().getByRole('listitem')).toHaveCount(3);
});

for (const [locale, name] of [
  ['fr-CA', /^Trouver une heure.*animalerie/],
  ['en-CA', /^Find a time.*Solanque facility/],
] as const) {
  test(`axe finds no barrier in the search for a time, ${locale}`, async () => {
    opened = await openSample({ locale });
    const { page } = opened;
    await goTo(page, 'itinerary', locale === 'fr-CA' ? 'fr' : 'en');
    await page.getByRole('button', { name }).click();
    await expect(page.getByRole('dialog').getByRole('listitem')).toHaveCount(12);
    expect(await barriersOf(page)).toEqual([]);
  });
}
