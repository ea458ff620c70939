import { expect, test } from '@playwright/test';
import { goTo } from '../e2e/support/goTo';
import { openForGuide } from './openForGuide';
import { picture } from './picture';

const words = {
  fr: {
    add: 'Ajouter',
    line: 'vol AC 1234 YUL 11:10 SAN 13:45 lundi 22 juin #Oncologie',
    findTime: /^Trouver une heure.*animalerie de Solanque/,
    results: 'Moments proposés',
    bistro: /^Bistro Seaport/,
    centre: /^Palais des congrès/,
    facts: 'Renseignements',
    coordinates: 'Coordonnées',
    entered: /^En autocar|^Autocar vers Bistro/,
    ways: 'Trajets',
  },
  en: {
    add: 'Add',
    line: 'flight AC 1234 YUL 11:10 SAN 13:45 Mon 22 June #Oncology',
    findTime: /^Find a time.*Solanque facility/,
    results: 'Times proposed',
    bistro: /^Seaport Sample Bistro/,
    centre: /^San Diego Convention/,
    facts: 'Details',
    coordinates: 'Coordinates',
    entered: /^Coach to Seaport/,
    ways: 'Travel times',
  },
} as const;

for (const language of ['fr', 'en'] as const) {
  test(`the guide to planning, ${language}`, async () => {
    const { page, close } = await openForGuide('itinerary', language);
    const said = words[language];
    await expect(page.getByRole('button', { name: said.add, exact: true })).toBeVisible();
    await page.keyboard.press('q');
    await page.getByRole('dialog').getByRole('textbox').fill(said.line);
    await picture(page, `quick-entry-${language}`);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.getByRole('button', { name: said.findTime }).click();
    await expect(page.getByRole('region', { name: said.results }).getByRole('button').first()).toBeVisible();
    await picture(page, `find-time-${language}`);
    await page.keyboard.press('Escape');
    await goTo(page, 'venues', language);
    await page.getByRole('button', { name: said.bistro }).click();
    await page.getByRole('tab', { name: said.facts }).click();
    await page.getByRole('textbox', { name: said.coordinates }).fill('32.7091,-117.171');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: said.centre }).click();
    await page.getByRole('tab', { name: said.ways }).click();
    await page.getByRole('textbox', { name: said.entered }).fill('15');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('textbox', { name: said.entered })).toHaveValue('15');
    await picture(page, `travel-times-${language}`);
    await close();
  });
}
