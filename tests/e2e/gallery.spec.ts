import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { launchGallery, type LaunchedGallery } from './support/launchGallery';

/** The samples of a thousand cards and 1,500 rows are for watching, not for pictures. */
const sections = [
  'type',
  'buttons',
  'choices',
  'fields',
  'marks',
  'overlays',
  'cards',
  'frame',
  'items',
  'board',
  'grid',
  'grid-filters',
  'grid-empty',
];

let gallery: LaunchedGallery;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  gallery = await launchGallery();
});
test.afterAll(() => gallery.close());

async function show(page: Page, section: string, theme: 'light' | 'dark') {
  await page.goto(`app://gallery/gallery.html#${section}/${theme}`);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
}

for (const theme of ['light', 'dark'] as const) {
  for (const section of sections) {
    test(`${section} looks as before and has no barrier, ${theme}`, async () => {
      const { page, chromium } = gallery;
      await show(page, section, theme);
      // Electron offers no second page, which axe would open to close its report.
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.target.join(' '))])).toEqual([]);
      await expect(page).toHaveScreenshot(`${section}-${theme}-chromium${chromium}.png`, { maxDiffPixelRatio: 0.002 });
    });
  }
}

test('a cell is written, committed with Enter, and taken back with Escape', async () => {
  const { page } = gallery;
  await show(page, 'grid-filters', 'light');
  const role = page.locator('[data-row="delegate-1"][data-column="3"]');
  await role.click();
  await page.keyboard.type('Coord');
  await expect(page.getByRole('option')).toHaveText(['Coordination et logistique', 'Coordination scientifique']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(role).toHaveText('Coordination et logistique');
  await expect(page.locator('[data-row="delegate-2"][data-column="3"]')).toBeFocused();
  await page.keyboard.press('F2');
  await page.keyboard.type(' adjointe');
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-row="delegate-2"][data-column="3"]')).toHaveText('Présidence');
});

test('a cell that cannot be what was written says why and stays open', async () => {
  const { page } = gallery;
  await show(page, 'grid-filters', 'light');
  await page.locator('[data-row="delegate-0"][data-column="1"]').click();
  await page.keyboard.type(' ');
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveText('Il faut un nom.');
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-row="delegate-0"][data-column="1"]')).toHaveText('Olumide Adeyemi');
});

test('a list is sorted by its head, filtered without accents, and chosen by range', async () => {
  const { page } = gallery;
  await show(page, 'grid-filters', 'light');
  const names = page.getByRole('rowheader');
  await page.getByRole('columnheader', { name: 'Nom' }).click();
  await expect(names.first()).toHaveText('Aïcha Diallo');
  await page.getByRole('textbox', { name: 'Filtrer Nom' }).fill('helene');
  await expect(names).toHaveText(['Hélène Desrosiers']);
  await page.getByRole('textbox', { name: 'Filtrer Nom' }).fill('');
  await page.getByRole('checkbox', { name: 'Choisir Aïcha Diallo' }).locator('..').click();
  await page
    .getByRole('checkbox', { name: 'Choisir Émile Charbonneau' })
    .locator('..')
    .click({ modifiers: ['Shift'] });
  await expect(page.getByRole('status')).toHaveText('4 choisis');
});

test('a block pasted from a spreadsheet fills cells from the one with the focus', async () => {
  const { page } = gallery;
  await show(page, 'grid-filters', 'light');
  await page.locator('[data-row="delegate-0"][data-column="2"]').click();
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'Nordanix\tPrésidence\r\n"Institut\tLemoyne"\tRecherche\r\n');
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  });
  const cells = page
    .locator('[data-row="delegate-0"], [data-row="delegate-1"]')
    .and(page.locator('[data-column="2"], [data-column="3"]'));
  await expect(cells).toHaveText(['Nordanix', 'Présidence', 'Institut\tLemoyne', 'Recherche']);
});

test('the focus stays with its row however far the list is scrolled', async () => {
  const { page } = gallery;
  await show(page, 'grid-large', 'light');
  await page.locator('[data-row="delegate-2"][data-column="1"]').click();
  await page.getByRole('grid').evaluate((grid) => grid.scrollTo({ top: 20_000 }));
  await expect(page.locator('[data-row="delegate-2"][data-column="1"]')).toBeFocused();
  await page.keyboard.press('Control+End');
  await expect(page.locator('[data-row="delegate-1499"][data-column="9"]')).toBeFocused();
  await expect(page.locator('[data-row="delegate-1499"][data-column="9"]')).toBeInViewport();
});

test('the name of a row stays in sight however far the list is scrolled sideways', async () => {
  const { page } = gallery;
  await show(page, 'grid-large', 'light');
  const left = () =>
    page.locator('[data-row="delegate-2"][data-column="1"]').evaluate((cell) => cell.getBoundingClientRect().left);
  const before = await left();
  for (const aside of [400, 0, 250]) {
    await page.getByRole('grid').evaluate((grid, to) => grid.scrollTo({ left: to }), aside);
    await expect.poll(left).toBe(before);
  }
});

test('a card is walked to, moved, made longer and opened by keyboard', async () => {
  const { page } = gallery;
  await show(page, 'board', 'light');
  await page.locator('[data-card="item-1"]').focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[data-card="item-2"]')).toBeFocused();
  const said = page.locator('[aria-live="assertive"]');
  await page.keyboard.press('Alt+ArrowDown');
  await expect(said).toHaveText('item-2 : 9 h 15–9 h 45');
  await page.keyboard.press('Control+Alt+ArrowDown');
  await expect(said).toHaveText('item-2 : 9 h 15–10 h 00');
  await page.keyboard.press('Alt+ArrowRight');
  await expect(page.locator('[data-card="item-2"]')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(said).toHaveText('Ouvert : item-2');
});

test('a card is dragged by quarter hours, and Escape puts it back', async () => {
  const { page } = gallery;
  await show(page, 'board', 'light');
  const card = page.locator('[data-card="item-5"]');
  const before = await card.boundingBox();
  if (!before) throw new Error('The card is not drawn.');
  const drag = async () => {
    await page.mouse.move(before.x + 20, before.y + 10);
    await page.mouse.down();
    await page.mouse.move(before.x + 20, before.y + 40);
    await page.mouse.move(before.x + 20, before.y + 10 + 56, { steps: 4 });
    await expect(page.getByText('Deviendrait risqué.')).toBeVisible();
  };
  await drag();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Deviendrait risqué.')).toBeHidden();
  await page.mouse.up();
  expect(await card.boundingBox()).toEqual(before);
  await drag();
  await page.mouse.up();
  await expect.poll(() => card.boundingBox()).toEqual({ ...before, y: before.y + 56 });
});

test('a card pulled down by its foot lasts longer', async () => {
  const { page } = gallery;
  await show(page, 'board', 'light');
  const card = page.locator('[data-card="item-5"]');
  const before = await card.boundingBox();
  if (!before) throw new Error('The card is not drawn.');
  await page.mouse.move(before.x + 20, before.y + before.height - 2);
  await page.mouse.down();
  await page.mouse.move(before.x + 20, before.y + before.height - 2 + 28, { steps: 4 });
  await page.mouse.up();
  const { y, height } = before;
  await expect.poll(() => card.boundingBox()).toMatchObject({ y, height: height + 28 });
});

test('the security policy refuses nothing, and the page complains of nothing', () => {
  expect(gallery.complaints).toEqual([]);
});
