import { expect, type Page, test } from '@playwright/test';
import { barriersOf } from './support/barriersOf';
import { goTo } from './support/goTo';
import type { Launched } from './support/launch';
import { openSample } from './support/openSample';

let opened: Launched | undefined;
test.afterEach(async () => {
  await opened?.close();
  opened = undefined;
});

const bistro = /^Bistro Seaport/;
const rowOf = (page: Page, name: RegExp) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });

async function openVenue(page: Page, name: RegExp, tab: string): Promise<void> {
  await page.getByRole('complementary').getByRole('button', { name }).click();
  await page.getByRole('tab', { name: tab }).click();
}

test('a travel time that was entered settles the conflict that the margin had made, and says so where it does not', async () => {
  opened = await openSample();
  const { page } = opened;
  await goTo(page, 'venues');
  await openVenue(page, /^Palais des congrès/, 'Trajets');
  const onFoot = rowOf(page, bistro).getByRole('textbox', { name: /^À pied vers Bistro/ });
  await onFoot.fill('12');
  await page.keyboard.press('Tab');
  await goTo(page, 'conflicts');
  await page.getByRole('button', { name: /Panel.*essais adaptatifs · / }).click();
  await expect(page.getByRole('article')).toContainText(/Temps de trajet inscrit\s: 12\smin à pied/);
  await goTo(page, 'venues');
  await openVenue(page, bistro, 'Trajets');
  const back = rowOf(page, /^Palais des congrès/).getByRole('textbox', { name: /^À pied vers Palais/ });
  await expect(back).toHaveValue('12');
  await back.fill('5');
  await page.keyboard.press('Tab');
  await goTo(page, 'conflicts');
  await expect(page.getByRole('button', { name: /Panel.*essais adaptatifs · / })).toHaveCount(0);
});

test('coordinates as a map copies them are kept, what is none is said, and ways are estimated from them', async () => {
  opened = await openSample();
  const { page } = opened;
  await goTo(page, 'venues');
  await openVenue(page, bistro, 'Renseignements');
  const field = page.getByRole('textbox', { name: 'Coordonnées' });
  await field.fill('quai du port');
  await page.keyboard.press('Tab');
  await expect(page.getByText(/^Écrivez la latitude, puis la longitude/)).toBeVisible();
  await field.fill('32.709100, -117.171000');
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('32.7091,-117.171');
  await page.getByRole('tab', { name: 'Trajets' }).click();
  await expect(rowOf(page, /^Palais des congrès/)).toContainText(/≈\s20\smin.*≈\s10\smin/);
});

for (const [locale, tab] of [
  ['fr-CA', 'Trajets'],
  ['en-CA', 'Travel times'],
] as const) {
  test(`axe finds no barrier in travel times, ${locale}`, async () => {
    opened = await openSample({ locale });
    const { page } = opened;
    await goTo(page, 'venues', locale === 'fr-CA' ? 'fr' : 'en');
    await page.getByRole('tab', { name: tab }).click();
    expect(await barriersOf(page)).toEqual([]);
  });
}
