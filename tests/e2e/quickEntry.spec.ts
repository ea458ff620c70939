import { expect, test } from '@playwright/test';
import { barriersOf } from './support/barriersOf';
import { goTo } from './support/goTo';
import type { Launched } from './support/launch';
import { missionOfWindow } from './support/missionOfWindow';
import { openSample } from './support/openSample';

let opened: Launched;
test.afterEach(() => opened.close());

async function openLine(language: 'fr' | 'en') {
  opened = await openSample({ locale: language === 'fr' ? 'fr-CA' : 'en-CA' });
  const { page } = opened;
  await goTo(page, 'itinerary', language);
  await expect(page.getByRole('button', { name: language === 'fr' ? 'Ajouter' : 'Add', exact: true })).toBeVisible();
  await page.keyboard.press('q');
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused();
  return { page, dialog: page.getByRole('dialog') };
}

async function itemTitled(title: string) {
  const { mission } = await missionOfWindow(opened.page);
  return Object.values(mission.items).find(({ titleFr, titleEn }) => titleFr === title || titleEn === title);
}

test('a line is read as it is written, opens the form filled in, and becomes the item, by keyboard alone', async () => {
  const { page, dialog } = await openLine('fr');
  await page.keyboard.type('cocktail des partenaires mardi 18h-20h @ Terrasse Embarcadero #oncologie !confirmé');
  const understood = dialog.getByRole('status', { name: 'Ce qui a été compris' });
  await expect(understood).toContainText('Réception · Cocktail des partenaires');
  await expect(understood).toContainText(/mar\.\s23\sjuin\s18\sh\sHAP\s–\s20\sh\s\(2\sh\)/);
  await expect(understood).toContainText('Terrasse Embarcadero');
  await expect(understood).toContainText('Oncologie et recherche clinique');
  await expect(understood).toContainText('Confirmé');
  expect(await barriersOf(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Ajouter une activité' })).toBeVisible();
  await expect(page.getByLabel('Titre, en français')).toHaveValue('Cocktail des partenaires');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => itemTitled('Cocktail des partenaires'))
    .toMatchObject({
      kind: 'reception',
      start: '2026-06-23T18:00[America/Los_Angeles]',
      minutes: 120,
      venue: 'terrasse-embarcadero',
      groups: { oncologie: true },
      status: 'confirmed',
    });
});

test('Escape puts the line away, whatever was written in it', async () => {
  const { page, dialog } = await openLine('fr');
  await page.keyboard.type('vol AC 1234');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect.poll(() => itemTitled('Vol AC 1234')).toBeUndefined();
});

test('a flight in English is added at once with the clocks of its airports, and undone at once', async () => {
  const { page } = await openLine('en');
  await page.keyboard.type('flight AC 1234 YUL 11:10 SAN 13:45 Mon 22 June');
  await expect(page.getByRole('status', { name: 'What was understood' })).toContainText('Montréal → San Diego');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const title = 'Flight AC 1234, Montréal → San Diego';
  await expect
    .poll(() => itemTitled(title))
    .toMatchObject({
      departure: '2026-06-22T11:10[America/Toronto]',
      arrival: '2026-06-22T13:45[America/Los_Angeles]',
      number: 'AC 1234',
      originCode: 'YUL',
      destinationCode: 'SAN',
    });
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect.poll(() => itemTitled(title)).toHaveProperty('deleted', true);
});

test('what was not understood is said, what means several things is asked, and the line cannot be added before', async () => {
  opened = await openSample();
  const { page } = opened;
  const dialog = page.getByRole('dialog');
  await goTo(page, 'itinerary');
  await page.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await page.getByRole('menuitem', { name: /^Saisie rapide/ }).click();
  await dialog.getByLabel('L’élément en une ligne').fill('souper lundi 23 juin 19h @salon +Zorro');
  await expect(dialog.getByText('Pas compris : +Zorro')).toBeVisible();
  await expect(dialog.getByRole('button', { name: /^Ajouter tel quel/ })).toBeDisabled();
  await dialog.getByRole('button', { name: /23\sjuin/ }).click();
  await dialog.getByRole('button', { name: /^Salon Miramar/ }).click();
  await expect(dialog.getByRole('status', { name: 'Ce qui a été compris' })).toContainText('Salon Miramar');
  await expect(dialog.getByLabel('L’élément en une ligne')).toHaveValue(
    'souper 2026-06-23 19h @Salon Miramar, Hôtel Bayfront Sample +Zorro',
  );
  expect(await barriersOf(page)).toEqual([]);
});

test('what is typed into the search and created is read in the same way', async () => {
  opened = await openSample();
  const { page } = opened;
  await page.getByRole('button', { name: 'Rechercher ou lancer une commande', exact: true }).click();
  await page.getByRole('combobox').fill('souper de clôture mercredi 19h-21h @Terrasse Embarcadero');
  await page.getByRole('option', { name: /^Créer/ }).click();
  const form = page.getByRole('dialog', { name: 'Ajouter une activité' });
  await expect(form.getByLabel('Titre, en français')).toHaveValue('Souper de clôture');
  await expect(form.getByRole('combobox', { name: 'Lieu', exact: true })).toHaveValue('Terrasse Embarcadero');
  await form.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await expect
    .poll(() => itemTitled('Souper de clôture'))
    .toMatchObject({ kind: 'meal', start: '2026-06-24T19:00[America/Los_Angeles]', minutes: 120 });
});
