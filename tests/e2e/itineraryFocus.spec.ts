import { expect, type Page, test } from '@playwright/test';
import { barriersOf } from './support/barriersOf';
import { convertMission } from './support/convertMission';
import { launch, type Launched } from './support/launch';

let opened: Launched;
test.afterEach(() => opened.close());

/** The itinerary of a day on which nothing is planned. */
async function openEmptyDay(view: 'Agenda' | 'Board'): Promise<Page> {
  opened = await launch({ locale: 'en-CA', files: [convertMission('tests/fixtures/missions/itinerary.json')] });
  const { page } = opened;
  await page
    .getByRole('button', { name: /^Itinerary/ })
    .first()
    .click();
  await page.getByRole('radio', { name: /^Thu 25 June/ }).click();
  await page.getByRole('radio', { name: view, exact: true }).click();
  return page;
}

async function addBriefing(page: Page): Promise<void> {
  await page.keyboard.press('q');
  await page.keyboard.type('briefing 9am');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

test('deleting the only card of a day leaves the focus on the board, and undo can follow at once', async () => {
  const page = await openEmptyDay('Board');
  await addBriefing(page);
  const card = page.getByRole('application').getByRole('button', { name: /Briefing/ });
  await card.focus();
  await page.keyboard.press('Delete');
  await expect(card).toHaveCount(0);
  await expect(page.getByRole('application')).toBeFocused();
  await page.keyboard.press('n');
  await expect(page.getByRole('dialog', { name: 'Add a session' })).toBeVisible();
});

test('deleting one of several cards hands the focus to another, deleting the last row to what begins a day', async () => {
  const page = await openEmptyDay('Board');
  await addBriefing(page);
  await addBriefing(page);
  const cards = page.getByRole('application').getByRole('button', { name: /Briefing/ });
  await cards.first().focus();
  await page.keyboard.press('Delete');
  await expect(cards).toHaveCount(1);
  await expect(cards).toBeFocused();
  await page.getByRole('radio', { name: 'Agenda', exact: true }).click();
  const row = page.getByRole('list', { name: /^Agenda/ }).getByRole('button', { name: /Briefing/ });
  await row.focus();
  await page.keyboard.press('Delete');
  await expect(page.getByRole('button', { name: 'Add a session' })).toBeFocused();
});

test('what was just done never lies over the foot of a dialog', async () => {
  const page = await openEmptyDay('Board');
  await addBriefing(page);
  const notice = page.getByRole('region', { name: 'Notices', includeHidden: true });
  await expect(notice).toContainText('Briefing');
  await expect(notice).toBeVisible();
  await page.keyboard.press('n');
  await expect(page.getByRole('dialog', { name: 'Add a session' })).toBeVisible();
  await expect(notice).toBeHidden();
});

test('axe finds no barrier while a floating list is open: of a field, of a choice, of a menu', async () => {
  const page = await openEmptyDay('Board');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  expect(await barriersOf(page), 'menu').toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('n');
  const form = page.getByRole('dialog', { name: 'Add a session' });
  await form.getByRole('combobox', { name: 'Venue', exact: true }).press('ArrowDown');
  await expect(page.getByRole('listbox')).toBeVisible();
  expect(await barriersOf(page), 'field').toEqual([]);
  await page.keyboard.press('Escape');
  await form.getByRole('button', { name: /Kind of session/ }).click();
  await expect(page.getByRole('listbox')).toBeVisible();
  expect(await barriersOf(page), 'choice').toEqual([]);
});
