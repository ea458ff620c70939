import { expect, type Locator, test } from '@playwright/test';
import { barriersOf } from './support/barriersOf';
import { goTo } from './support/goTo';
import type { Launched, LaunchOptions } from './support/launch';
import { missionOfWindow } from './support/missionOfWindow';
import { openSample } from './support/openSample';

let opened: Launched;
test.afterEach(() => opened.close());

async function openLegForm(language: 'fr' | 'en', options: LaunchOptions = {}) {
  opened = await openSample({ locale: language === 'fr' ? 'fr-CA' : 'en-CA', ...options });
  const { page } = opened;
  await goTo(page, 'itinerary', language);
  await page.getByRole('button', { name: language === 'fr' ? 'Ajouter' : 'Add', exact: true }).click();
  await page.getByRole('menuitem', { name: language === 'fr' ? /^Trajet/ : /^Travel|^Leg/ }).click();
  return { page, form: page.getByRole('dialog') };
}

/** As a person writes: at the field, over what stands in it. A list closes where the page still scrolls. */
async function write(field: Locator, text: string) {
  await field.click();
  await field.press('ControlOrMeta+a');
  await field.pressSequentially(text);
}

test('the code of an airport fills in its city in both languages, its code and its clock, by keyboard alone', async () => {
  const { page, form } = await openLegForm('fr');
  const [from, to] = await form.getByRole('combobox', { name: 'Aéroport ou code' }).all();
  await from?.focus();
  await page.keyboard.type('yqb');
  await expect(page.getByRole('option', { name: /^YQB · Québec/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(from ?? form).toHaveValue('YQB · Québec');
  await expect(form.getByLabel('Lieu de départ, en français')).toHaveValue('Québec');
  await expect(form.getByLabel('Lieu de départ, en anglais')).toHaveValue('Québec City');

  await to?.focus();
  await page.keyboard.type('philadelphie');
  await expect(page.getByRole('option').first()).toContainText('États-Unis');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(to ?? form).toHaveValue('PHL · Philadelphie');
  await expect(form.getByLabel('Lieu d’arrivée, en anglais')).toHaveValue('Philadelphia');
  await expect(form.getByRole('combobox', { name: 'Arrivée : fuseau horaire' })).toHaveValue('New York');
  expect(await barriersOf(page)).toEqual([]);
});

test('a code that is left is taken, and the code of a station stays as it is written', async () => {
  const { page, form } = await openLegForm('en');
  const [from, to] = await form.getByRole('combobox', { name: 'Airport or code' }).all();
  await from?.fill('lhr');
  await page.keyboard.press('Tab');
  await expect(from ?? form).toHaveValue('LHR · London');
  await expect(form.getByRole('combobox', { name: 'Departure: time zone' })).toHaveValue('London');
  const place = form.getByLabel('Place of arrival, in English');
  const before = await place.inputValue();
  await to?.fill('BBY');
  await page.keyboard.press('Tab');
  await expect(to ?? form).toHaveValue('BBY');
  await expect(place).toHaveValue(before);
});

test('a zone is found by country, airport and Windows name, with its offset on the day in question', async () => {
  const { page, form } = await openLegForm('fr');
  const zone = form.getByRole('combobox', { name: 'Arrivée : fuseau horaire' });
  for (const [query, answer] of [
    ['Allemagne', /^Berlin.*Allemagne · UTC\+2/],
    ['SAN', /^San Diego \(SAN\).*États-Unis · UTC−7/],
    ['lisbon', /^Lisbonne.*Portugal · UTC\+1/],
    ['Eastern Standard Time', /^New York.*États-Unis · UTC−4/],
  ] as const) {
    await write(zone, query);
    await expect(page.getByRole('option').first()).toHaveText(answer);
  }
  await write(zone, 'atlantis');
  await expect(page.getByText('Aucun lieu de ce nom.')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(zone).not.toHaveValue('atlantis');
  await write(zone, 'Francfort');
  await page.keyboard.press('Enter');
  await expect(zone).toHaveValue('Francfort');
});

test('a venue takes the zone of a place that is not on any list of likely cities', async () => {
  opened = await openSample();
  const { page } = opened;
  await goTo(page, 'venues');
  await page.getByRole('button', { name: 'Ajouter un lieu' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Nom, en français').fill('Cégep de Sept-Îles');
  await write(form.getByRole('combobox', { name: 'Fuseau horaire' }), 'sept iles');
  await page.keyboard.press('Enter');
  await form.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await expect
    .poll(async () => {
      const { mission } = await missionOfWindow(page);
      return Object.values(mission.venues).find(({ nameFr }) => nameFr === 'Cégep de Sept-Îles')?.zone;
    })
    .toBe('America/Toronto');
});
