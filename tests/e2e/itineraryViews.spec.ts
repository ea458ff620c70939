import { expect, type Page, test } from '@playwright/test';
import { barriersOf } from './support/barriersOf';
import { goTo } from './support/goTo';
import type { Launched, LaunchOptions } from './support/launch';
import { openSample } from './support/openSample';

let opened: Launched | undefined;
test.afterEach(async () => {
  await opened?.close();
  opened = undefined;
});

const views = { journey: { fr: 'Parcours', en: 'Journey' } };

/** The sample mission's itinerary in a view. */
async function openView(view: keyof typeof views, options: LaunchOptions = {}): Promise<Page> {
  opened = await openSample(options);
  const { page } = opened;
  const language = options.locale === 'en-CA' ? 'en' : 'fr';
  await goTo(page, 'itinerary', language);
  await page.getByRole('radio', { name: views[view][language], exact: true }).click();
  return page;
}

/** A name with whatever spaces French typography puts into it. */
const says = (words: string) => new RegExp(words.replaceAll(' ', '\\s'));

test('the journey of a person leads over both clocks and opens what is pressed', async () => {
  const page = await openView('journey');
  const journey = page.getByRole('list', { name: 'Parcours de Agathe Bouchard-Lanoix' });
  await expect(journey.getByText(says('De retour chez soi, Montréal'))).toBeVisible();
  await expect(journey.getByText(says('^−3 h, heure de San Diego$'))).toBeVisible();
  await expect(journey.getByText(says('passent de 16 h 35 HAE à 13 h 35 HAP'))).toBeVisible();
  await page.getByRole('button', { name: /^lundi 22 juin/i }).click();
  await journey.getByRole('button', { name: /Breffage du matin/ }).click();
  await expect(page.getByRole('dialog', { name: 'Modifier l’activité' })).toBeVisible();
});

test('another person is chosen, and is still chosen after the view was left', async () => {
  const page = await openView('journey', { locale: 'en-CA' });
  await page.getByRole('combobox', { name: 'Person' }).fill('Alexis');
  await page.getByRole('option', { name: /Alexis Fjordman/ }).click();
  await expect(page.getByRole('heading', { name: 'Alexis Fjordman' })).toBeVisible();
  await page.getByRole('button', { name: 'Next person' }).click();
  await expect(page.getByRole('heading', { name: 'Alexis Fjordman' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Previous person' }).click();
  await page.getByRole('radio', { name: 'Agenda', exact: true }).click();
  await page.getByRole('radio', { name: 'Journey', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Alexis Fjordman' })).toBeVisible();
});

test('the journey is walked through by keys alone: one tab stop, arrows, Enter', async () => {
  const page = await openView('journey', { locale: 'en-CA' });
  const journey = page.getByRole('list', { name: 'Journey of Agathe Bouchard-Lanoix' });
  await page.getByRole('button', { name: /^Sunday 21 June/ }).focus();
  await page.keyboard.press('Tab');
  await expect(journey.getByRole('button', { name: /Gathering before departure/ })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(journey.getByRole('button', { name: /ND 417/ })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(journey.getByRole('button', { name: /Arrives: San Diego/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Edit the leg' })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds no barrier in any view, ${colorScheme}`, async () => {
    const page = await openView('journey', { colorScheme });
    await page.getByRole('button', { name: /^lundi 22 juin/i }).click();
    expect(await barriersOf(page)).toEqual([]);
  });
}
