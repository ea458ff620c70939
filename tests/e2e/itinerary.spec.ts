import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { chooseOption, searchOption } from './support/chooseOption';
import { convertMission } from './support/convertMission';
import { launch, type Launched, type LaunchOptions } from './support/launch';
import { missionOfWindow } from './support/missionOfWindow';

let opened: Launched | undefined;
test.afterEach(async () => {
  await opened?.close();
  opened = undefined;
});

/** The itinerary of Monday 22 June, in the view asked for. */
async function openItinerary(view: 'agenda' | 'board', options: LaunchOptions = {}): Promise<Page> {
  opened = await launch({ ...options, files: [convertMission('tests/fixtures/missions/itinerary.json')] });
  const { page } = opened;
  const isFrench = options.locale !== 'en-CA';
  await page
    .getByRole('button', { name: isFrench ? /^Itinéraire/ : /^Itinerary/ })
    .first()
    .click();
  await page.getByRole('radio', { name: isFrench ? /^Lun. 22 juin/i : /^Mon 22 June/ }).click();
  const name = { agenda: 'Agenda', board: isFrench ? 'Grille' : 'Board' }[view];
  if (view === 'board') await page.getByRole('radio', { name, exact: true }).click();
  return page;
}

const agendaRow = (page: Page, title: string) =>
  page
    .getByRole('list', { name: /^Agenda/ })
    .getByRole('listitem')
    .filter({ hasText: title });
const card = (page: Page, id: string) => page.locator(`[data-card="${id}"]`);
/** By the button: a menu's shortcut does not hear keys that a test presses. */
const undo = (page: Page) => page.getByRole('button', { name: /^Annuler\s:/ }).click();

/** Words with whatever spaces French typography puts between them, at the beginning of a name. */
const says = (words: string) => new RegExp(`^${words.replaceAll(' ', '\\s')}`);

/** Writes into a field of segments (a date, a time) as a person does: from its first segment on. */
async function typeInto(field: Locator, digits: string): Promise<void> {
  await field.getByRole('spinbutton').first().click();
  await field.page().keyboard.type(digits);
}

const timeField = (scope: Page | Locator, name: RegExp) => scope.getByRole('group', { name });

test('a session is added by its form, changed, duplicated and deleted, and every step is undone', async () => {
  const page = await openItinerary('agenda');
  await page.keyboard.press('n');
  const form = page.getByRole('dialog', { name: 'Ajouter une activité' });
  await form.getByLabel('Titre, en français').fill('Breffage du matin');
  await form.getByLabel('Titre, en anglais').fill('Morning briefing');
  await typeInto(timeField(form, /^Début.*heure/), '0730');
  await form.getByText('Oncologie').click();
  await form.getByRole('button', { name: 'Ajouter', exact: true }).click();
  const row = agendaRow(page, 'Breffage du matin');
  await expect(row).toContainText('7 h 30');
  await expect(row).toContainText('10 h 30');
  await expect(row).toContainText('Oncologie');

  await row.getByRole('button').click();
  const edit = page.getByRole('dialog', { name: 'Modifier l’activité' });
  await edit.getByLabel('Titre, en français').fill('Breffage du soir');
  await edit.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(agendaRow(page, 'Breffage du soir')).toBeVisible();
  await undo(page);
  await expect(row).toBeVisible();

  await row.getByRole('button').focus();
  await page.keyboard.press('Control+d');
  await expect(row).toHaveCount(2);
  await page.getByRole('button', { name: 'Annuler', exact: true }).click();
  await expect(row).toHaveCount(1);

  await row.getByRole('button').focus();
  await page.keyboard.press('Delete');
  await expect(row).toHaveCount(0);
  await undo(page);
  await expect(row).toHaveCount(1);
});

test('a flight keeps two clocks, and says how long it takes and how far the clock jumps', async () => {
  const page = await openItinerary('agenda', { locale: 'en-CA' });
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Leg' }).click();
  const form = page.getByRole('dialog', { name: 'Add a leg' });
  await form.getByLabel('Number', { exact: true }).fill('AC 777');
  await typeInto(timeField(form, /^Departure: time$/), '1110');
  await expect(form).toContainText('The duration will appear here');
  await typeInto(timeField(form, /^Arrival: time$/), '1345');
  await expect(form.getByRole('status')).toContainText('5 h 35 min');
  await expect(form.getByRole('status')).toContainText('−3 h, San Diego time');
  await form.getByRole('button', { name: 'Add', exact: true }).click();
  const row = agendaRow(page, 'Flight AC 777, Montréal → San Diego');
  await expect(row).toContainText('11:10EDT–13:45');
  await expect(row).toContainText('11:10–16:45, Montréal');
});

test('a coach has somebody at the wheel, a flight nobody whom one could name', async () => {
  const page = await openItinerary('agenda', { locale: 'en-CA' });
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Leg' }).click();
  const form = page.getByRole('dialog', { name: 'Add a leg' });
  await expect(form.getByRole('combobox', { name: 'Driver' })).toHaveCount(0);
  await chooseOption(form, 'Means of transport', 'Coach');
  await searchOption(form, 'Driver', 'Anne');
  await form.getByLabel('Title, in English').fill('Transfer');
  await typeInto(timeField(form, /^Departure: time$/), '1700');
  await typeInto(timeField(form, /^Arrival: time$/), '1730');
  await form.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(agendaRow(page, 'Transfer')).toBeVisible();
  const transfer = async () =>
    Object.values((await missionOfWindow(page)).mission.items).find(({ titleEn }) => titleEn === 'Transfer');
  expect(await transfer()).toMatchObject({ mode: 'coach', driver: expect.any(String) });
});

test('an hour that does not exist is refused with the nearest two, one that happens twice asks which', async () => {
  const page = await openItinerary('agenda');
  await page.keyboard.press('n');
  const form = page.getByRole('dialog');
  await form.getByLabel('Titre, en français').fill('Appel de nuit');
  await typeInto(timeField(form, /^Début.*date/), '20260308');
  await typeInto(timeField(form, /^Début.*heure/), '0230');
  await expect(form.getByRole('button', { name: '1 h 59 HNP' })).toBeVisible();
  await form.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await expect(form.getByText('Cette heure n’existe pas ce jour-là.')).toBeVisible();
  await form.getByRole('button', { name: '3 h HAP' }).click();
  await expect(form.getByText('Cette heure n’existe pas ce jour-là.')).toHaveCount(0);

  await typeInto(timeField(form, /^Début.*date/), '20261101');
  await typeInto(timeField(form, /^Début.*heure/), '0130');
  await form.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await expect(form.getByText('Dites laquelle des deux.')).toBeVisible();
  await form.getByText(/^La seconde/).click();
  await form.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await expect(form).toHaveCount(0);
});

test('a card is moved and lengthened by keys, which say so, and goes to another column', async () => {
  const page = await openItinerary('board');
  const meeting = card(page, 'meeting');
  await meeting.click();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(meeting).toHaveAccessibleName(says('8 h 45–9 h 15, Torrey Mesa'));
  await expect(page.getByText(says('Torrey Mesa : 8 h 45, heure avancée du Pacifique'))).toBeAttached();
  await expect(meeting).toBeFocused();
  await page.keyboard.press('Control+Alt+ArrowDown');
  await expect(meeting).toHaveAccessibleName(says('8 h 45–9 h 30,'));
  await page.keyboard.press('Alt+ArrowRight');
  await expect(meeting).toHaveAccessibleName(/Thérapies cellulaires/);
  for (const expected of [/Oncologie/, says('8 h 45–9 h 15,'), says('8 h 30–9 h,')]) {
    await undo(page);
    await expect(meeting).toHaveAccessibleName(expected);
  }
  await meeting.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Modifier l’activité' })).toBeVisible();
});

test('a card is dragged to another time, and what waits is dragged onto the board', async () => {
  const page = await openItinerary('board');
  const meeting = card(page, 'meeting');
  await drag(page, meeting, { x: 0, y: 56 });
  await expect(meeting).toHaveAccessibleName(says('9 h 30–10 h, Torrey Mesa'));
  await undo(page);
  await expect(meeting).toHaveAccessibleName(says('8 h 30–9 h,'));

  const opening = await card(page, 'opening').boundingBox();
  const waiting = page.locator('[data-pane-item="waiting"]');
  const from = await waiting.boundingBox();
  if (!opening || !from) throw new Error('Nothing to drag');
  await drag(page, waiting, { x: opening.x + opening.width - 30 - from.x, y: opening.y + 3 * 56 - 6 - from.y });
  await expect(card(page, 'waiting')).toHaveAccessibleName(says('13 h–13 h 45, Entrevue'));
  await expect(waiting).toHaveCount(0);
});

test('several cards go to another column together, by keys and by pointer, each time with one undo', async () => {
  const page = await openItinerary('board');
  const [meeting, flight] = [card(page, 'meeting'), card(page, 'out')];
  await meeting.click();
  await flight.click({ modifiers: ['Control'], position: { x: 12, y: 8 } });
  await page.keyboard.press('Alt+ArrowRight');
  await expect(page.getByText(/^2 éléments déplacés\. Vol.*colonne Zoé Ng/)).toBeAttached();
  await expect(meeting).toHaveAccessibleName(/Thérapies cellulaires/);
  await expect(flight).toHaveAccessibleName(/Zoé Ng/);
  await undo(page);
  await expect(meeting).toHaveAccessibleName(/Oncologie/);
  await expect(flight).toHaveAccessibleName(/Thérapies cellulaires/);

  const width = (await meeting.boundingBox())?.width ?? 0;
  await drag(page, meeting, { x: -width, y: 56 });
  await expect(meeting).toHaveAccessibleName(says('9 h 30–10 h, Torrey Mesa'));
  await expect(meeting).toHaveAccessibleName(/Anne Bouchard-Roy/);
  await expect(flight).toHaveAccessibleName(/Oncologie/);
  await page.getByRole('button', { name: 'Annuler', exact: true }).click();
  await expect(meeting).toHaveAccessibleName(says('8 h 30–9 h,'));
  await expect(flight).toHaveAccessibleName(/Thérapies cellulaires/);
});

test('several cards stay where they are when one of them cannot go to another column, and it is said which', async () => {
  const page = await openItinerary('board', { locale: 'en-CA' });
  const meeting = card(page, 'meeting');
  await card(page, 'opening').click();
  await meeting.click({ modifiers: ['Control'] });
  await page.keyboard.press('Alt+ArrowRight');
  const refusal = 'Nothing was moved. “Opening plenary” spans several columns: change it in its form.';
  await expect(page.getByRole('alert')).toHaveText(refusal);
  await expect(meeting).toHaveAccessibleName(/^08:30–09:00.*Oncologie/);
});

test('a double click on free time in a venue’s column fills in the venue', async () => {
  const page = await openItinerary('board');
  await page.getByRole('button', { name: 'Colonnes de la grille' }).click();
  await page.getByRole('dialog', { name: 'Colonnes de la grille' }).getByText('Lieux', { exact: true }).click();
  await page.keyboard.press('Escape');
  const opening = await card(page, 'opening').boundingBox();
  if (!opening) throw new Error('No card to click beside');
  await page.mouse.dblclick(opening.x + 40, opening.y + 3 * 56);
  const form = page.getByRole('dialog', { name: 'Ajouter une activité' });
  await expect(form.getByRole('combobox', { name: 'Lieu', exact: true })).not.toHaveValue('');
  await expect(timeField(form, /^Début.*heure/)).toContainText('13');
});

async function drag(page: Page, what: Locator, by: { x: number; y: number }): Promise<void> {
  const box = await what.boundingBox();
  if (!box) throw new Error('Nothing to drag');
  const start = { x: box.x + 12, y: box.y + 8 };
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + by.x / 2, start.y + by.y / 2);
  await page.mouse.move(start.x + by.x, start.y + by.y);
  await page.mouse.up();
}

test('what clashes is said before the drop', async () => {
  const page = await openItinerary('board', { locale: 'en-CA' });
  const box = await card(page, 'meeting').boundingBox();
  if (!box) throw new Error('Nothing to drag');
  await page.mouse.move(box.x + 12, box.y + 8);
  await page.mouse.down();
  await page.mouse.move(box.x + 12, box.y + 8 + 84);
  const tip = page.getByRole('status').filter({ hasText: 'San Diego' });
  await expect(tip).toContainText('10:00–10:30 PDT');
  await expect(tip).toContainText('13:00–13:30 EDT');
  await expect(tip).toContainText('Marc-André Vézina: “Opening plenary” at the same time.');
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(card(page, 'meeting')).toHaveAccessibleName(says('08:30–09:00,'));
});

test('the day and the view are there again after the window was closed', async () => {
  const page = await openItinerary('board');
  await page.getByRole('radio', { name: /^jeu. 25/i }).click();
  await page
    .getByRole('button', { name: /^Vue d’ensemble/ })
    .first()
    .click();
  await page
    .getByRole('button', { name: /^Itinéraire/ })
    .first()
    .click();
  await expect(page.getByRole('application', { name: 'Grille du jeudi 25 juin' })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds no barrier in agenda, board and form, ${colorScheme}`, async () => {
    const page = await openItinerary('agenda', { colorScheme });
    await expectNoBarrier(page);
    await page.keyboard.press('n');
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectNoBarrier(page);
    await page.keyboard.press('Escape');
    await page.getByRole('radio', { name: 'Grille', exact: true }).click();
    await expect(card(page, 'meeting')).toBeVisible();
    await expectNoBarrier(page);
  });
}

async function expectNoBarrier(page: Page): Promise<void> {
  // Electron offers no second page, which axe would open to close its report.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.target.join(' '))])).toEqual([]);
}
