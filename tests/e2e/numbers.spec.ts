import { expect, test } from '@playwright/test';
import { goTo } from './support/goTo';
import type { Launched } from './support/launch';
import { missionOfWindow } from './support/missionOfWindow';
import { openSample } from './support/openSample';
import { typeInto } from './support/typeInto';

let opened: Launched;
test.beforeEach(async () => {
  opened = await openSample();
});
test.afterEach(() => opened.close());

test('a session of 47 minutes is kept and shown as 47, and one too long is neither taken nor made shorter', async () => {
  const { page } = opened;
  await goTo(page, 'itinerary');
  await page.keyboard.press('n');
  const form = page.getByRole('dialog', { name: 'Ajouter une activité' });
  await form.getByLabel('Titre, en français').fill('Présentation éclair');
  await typeInto(form.getByRole('group', { name: /^Début.*heure/ }), '0730');
  const length = form.getByRole('textbox', { name: 'Durée' });
  await length.fill('99999');
  await form.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await expect(form).toContainText('Écrivez un nombre entier de 0 à 44 640.');
  await expect(length).toBeFocused();
  await expect(length).toHaveValue(/^99\s999$/);
  await length.fill('47');
  await length.press('Tab');
  await expect(length).toHaveValue('47');
  await expect(form).not.toContainText('nombre entier');
  await form.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await expect(form).toHaveCount(0);
  const { mission } = await missionOfWindow(page);
  const session = Object.values(mission.items).find(({ titleFr }) => titleFr === 'Présentation éclair');
  expect(session).toMatchObject({ minutes: 47 });
});

test('the arrows go by what is usual, and a number that does not fit a venue leaves what it had', async () => {
  const { page } = opened;
  await goTo(page, 'venues');
  const days = page.getByRole('textbox', { name: 'Liste des visiteurs, avant la visite' });
  const before = await missionOfWindow(page);
  await days.fill('-3');
  await days.press('Enter');
  await expect(page.getByText('Écrivez un nombre entier de 0 à 365.')).toBeVisible();
  await expect(days).toHaveValue(/^[-−]3$/);
  expect((await missionOfWindow(page)).mission.venues).toEqual(before.mission.venues);
  await days.fill('7');
  await days.press('ArrowUp');
  await days.press('Enter');
  await expect(days).toHaveValue('8');
  await expect(page.getByText('Écrivez un nombre entier de 0 à 365.')).toHaveCount(0);
  const { mission } = await missionOfWindow(page);
  expect(Object.values(mission.venues).filter(({ accessListDays }) => accessListDays === 8)).toHaveLength(1);
});
