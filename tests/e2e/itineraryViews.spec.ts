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

const views = {
  live: { fr: 'Direct', en: 'Live' },
  week: { fr: 'Semaine', en: 'Week' },
  journey: { fr: 'Parcours', en: 'Journey' },
};

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

const card = (page: Page, id: string) => page.locator(`[data-card="${id}"]`);
const undo = (page: Page) => page.getByRole('button', { name: /^(Annuler\s:|Undo:)/ }).click();

test('in the week a card is dragged to another day, which is one step of undo', async () => {
  const page = await openView('week');
  const briefing = card(page, 'breffage-23');
  await expect(page.getByRole('application', { name: /^Semaine/ })).toBeVisible();
  const from = await briefing.boundingBox();
  const target = await card(page, 'breffage-24').boundingBox();
  if (!from || !target) throw new Error('Nothing to drag');
  await page.mouse.move(from.x + 12, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(target.x + 12, target.y + 50);
  await page.mouse.move(target.x + 12, target.y + 8 + 56);
  await expect(page.getByRole('status').filter({ hasText: says('8 h 30–9 h 15') })).toBeVisible();
  await page.mouse.up();
  await expect(briefing).toHaveAccessibleName(says('^8 h 30–9 h 15, Breffage du matin'));
  await expect(page.getByText(says('mercredi 24 juin, 8 h 30, heure avancée du Pacifique'))).toBeAttached();
  await undo(page);
  await expect(briefing).toHaveAccessibleName(says('^7 h 30–8 h 15, Breffage du matin'));
});

test('in the week days are changed by keys alone, and a head leads to the board of its day', async () => {
  const page = await openView('week', { locale: 'en-CA' });
  await page.getByRole('combobox', { name: 'Week of' }).fill('Agathe');
  await page.getByRole('option', { name: /Agathe Bouchard-Lanoix/ }).click();
  const week = page.getByRole('application', { name: 'Week: Agathe Bouchard-Lanoix' });
  await expect(
    week.getByRole('button', { name: /^Board of Friday 26 June: SAN → YUL · \+3 h, Montréal time/ }),
  ).toBeVisible();
  const plenary = card(page, 'breffage-22');
  await plenary.focus();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(page.getByText(says('^Morning briefing: Tuesday 23 June, 07:30, Pacific Daylight Time'))).toBeAttached();
  await expect(plenary).toBeFocused();
  await page.keyboard.press('Alt+Shift+ArrowDown');
  await expect(plenary).toHaveAccessibleName(/^07:35–08:20, Morning briefing/);
  await undo(page);
  await undo(page);
  await expect(plenary).toHaveAccessibleName(/^07:30–08:15, Morning briefing/);
  await week.getByRole('button', { name: /^Board of Monday 22 June/ }).press('Enter');
  await expect(page.getByRole('application', { name: 'Board of Monday 22 June' })).toBeVisible();
});

test('several cards are chosen with Ctrl and dragged together, with one undo', async () => {
  const page = await openView('week');
  const [second, third] = [card(page, 'breffage-23'), card(page, 'breffage-24')];
  await second.click();
  await third.click({ modifiers: ['Control'] });
  await expect(page.getByText(says('^2 cartes choisies$'))).toBeAttached();
  const box = await second.boundingBox();
  if (!box) throw new Error('Nothing to drag');
  await page.mouse.move(box.x + 12, box.y + 8);
  await page.mouse.down();
  await page.mouse.move(box.x + 12, box.y + 30);
  await page.mouse.move(box.x + 12, box.y + 8 + 56);
  await page.mouse.up();
  for (const each of [second, third]) await expect(each).toHaveAccessibleName(says('^8 h 30–9 h 15, Breffage'));
  await expect(second).toHaveAttribute('aria-pressed', 'true');
  await undo(page);
  for (const each of [second, third]) await expect(each).toHaveAccessibleName(says('^7 h 30–8 h 15, Breffage'));
  await third.click();
  await expect(second).toHaveAttribute('aria-pressed', 'false');
});

test('several cards are chosen and moved by keys alone, and Escape keeps one', async () => {
  const page = await openView('week', { locale: 'en-CA' });
  const [first, plenary] = [card(page, 'breffage-22'), card(page, 'pleniere-ouverture')];
  await first.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(plenary).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(first).toHaveAccessibleName(/^07:45–08:30/);
  await expect(plenary).toHaveAccessibleName(/^10:15–11:15/);
  await expect(page.getByText(says('^2 items moved.'))).toBeAttached();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Alt+ArrowUp');
  await expect(first).toHaveAccessibleName(/^07:45–08:30/);
  await expect(plenary).toHaveAccessibleName(/^10:00–11:00/);
});

/** Wednesday of the mission, eight o'clock in San Diego: the morning briefing is under way. */
const present = '2026-06-24T15:00:00Z';

test('the run of show follows the clock: what is running, what is next, and the present between them', async () => {
  const page = await openView('live', { locale: 'en-CA' });
  await page.clock.install({ time: present });
  await page.reload();
  const show = page.getByRole('list', { name: 'Running order for Wednesday 24 June' });
  const briefing = show.getByRole('button', { name: /Morning briefing/ });
  await expect(briefing).toContainText(says('15 min left'));
  await expect(
    show
      .getByRole('button')
      .filter({ hasText: says('in 30 min') })
      .first(),
  ).toBeVisible();
  await expect(show.getByText(says('^08:00 PDT$'))).toBeVisible();
  await page.clock.runFor('01:00');
  await expect(briefing).toContainText(says('14 min left'));
  await briefing.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Edit the session' })).toBeVisible();
});

test('another day can be looked at as it will unfold, while the mission is not under way', async () => {
  const page = await openView('live', { locale: 'en-CA' });
  await expect(page.getByText(/The mission is not under way today/)).toBeVisible();
  await expect(page.getByText(/No calendar and no brief has been written yet/)).toBeVisible();
  await page.getByRole('button', { name: 'Next day' }).click();
  await expect(page.getByRole('list', { name: 'Running order for Monday 22 June' })).toBeVisible();
});

test('a filter says how much it shows of how much, holds in every view, and shows all again', async () => {
  const page = await openView('live', { locale: 'en-CA' });
  await page.getByRole('button', { name: 'Next day' }).click();
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  const choices = page.getByRole('dialog', { name: 'Filter' });
  await choices.getByText('Plenary', { exact: true }).click();
  await choices.getByText('Reception', { exact: true }).click();
  await page.keyboard.press('Escape');
  const strip = page.getByRole('region', { name: 'Filter' });
  await expect(strip.getByRole('status')).toHaveText('3 of 37 shown');
  await page.getByRole('radio', { name: 'Board', exact: true }).click();
  await expect(strip.getByRole('status')).toHaveText('3 of 37 shown');
  await page.getByRole('radio', { name: 'Journey', exact: true }).click();
  await strip.getByRole('button', { name: 'Remove Reception' }).click();
  await expect(strip.getByRole('status')).toHaveText(/^2 of \d\d shown/);
  await page.getByRole('radio', { name: 'Week', exact: true }).click();
  await expect(page.locator('[data-card]')).toHaveCount(2);
  await strip.getByRole('button', { name: 'Show all' }).press('Enter');
  await expect(strip).toHaveCount(0);
});

test('what waits for a time is filtered with the rest, says how much is hidden, and is found all the same', async () => {
  const page = await openView('week', { locale: 'en-CA' });
  const pane = page.getByRole('complementary', { name: 'To schedule' });
  await expect(pane).toContainText('12');
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByRole('dialog', { name: 'Filter' }).getByText('Site visit', { exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(pane).toContainText('1 of 12');
  await expect(pane).toContainText('Hidden by the filter: 11.');
  await expect(page.locator('[data-pane-item]')).toHaveCount(1);
  await pane.getByRole('searchbox').fill('solanque');
  await expect(page.locator('[data-pane-item]').first()).toContainText(/Solanque/);
  await pane.getByRole('searchbox').fill('');
  await pane.getByRole('button', { name: 'Show all' }).click();
  await expect(page.locator('[data-pane-item]')).toHaveCount(12);
});

test('the board of a day has columns for venues and for hosts', async () => {
  const page = await openView('week', { locale: 'en-CA' });
  await page.getByRole('button', { name: /^Board of Tuesday 23 June/ }).click();
  for (const [mode, head] of [
    ['Venues', 'Bayfront Sample Hotel'],
    ['Hosts', 'Mesalume Labs'],
  ] as const) {
    await page.getByRole('button', { name: 'Columns of the board' }).click();
    await page.getByText(mode, { exact: true }).click();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('application').getByTitle(head).first()).toBeAttached();
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds no barrier in any view, ${colorScheme}`, async () => {
    const page = await openView('journey', { colorScheme });
    await page.getByRole('button', { name: /^lundi 22 juin/i }).click();
    expect(await barriersOf(page)).toEqual([]);
    await page.getByRole('radio', { name: 'Semaine', exact: true }).click();
    await expect(card(page, 'breffage-22')).toBeVisible();
    expect(await barriersOf(page)).toEqual([]);
    await page.getByRole('radio', { name: 'Direct', exact: true }).click();
    await page.getByRole('button', { name: 'Filtrer', exact: true }).click();
    await page.getByRole('dialog', { name: 'Filtrer' }).getByText('Plénière', { exact: true }).click();
    await page.keyboard.press('Escape');
    expect(await barriersOf(page)).toEqual([]);
  });
}
