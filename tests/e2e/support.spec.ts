import { expect, type Page, test } from '@playwright/test';
import type { Bridge } from '../../shared/ipc/bridge';
import { barriersOf } from './support/barriersOf';
import { chooseOption } from './support/chooseOption';
import { goTo } from './support/goTo';
import type { Launched, LaunchOptions } from './support/launch';
import { missionOfWindow } from './support/missionOfWindow';
import { openSample } from './support/openSample';
import { pressMenuKey } from './support/pressMenuKey';
import { stopClock } from './support/stopClock';
import { typeInto } from './support/typeInto';

let opened: Launched | undefined;
test.afterEach(async () => {
  await opened?.close();
  opened = undefined;
});

/** The sample a month before it leaves, on its local support. */
async function openSupport(options: LaunchOptions = {}): Promise<Page> {
  opened = await openSample(options);
  await stopClock(opened.page);
  await goTo(opened.page, 'support', options.locale === 'en-CA' ? 'en' : 'fr');
  return opened.page;
}

const lane = (page: Page, name: string) => page.getByRole('grid', { name: new RegExp(`^${name}`) });
const interpreters = /^Interprètes français–anglais/;

async function standingOf(page: Page, title: RegExp): Promise<string | undefined> {
  const { mission } = await missionOfWindow(page);
  return Object.values(mission.supportRequests).find(({ titleFr }) => title.test(titleFr))?.standing;
}

test('a request is taken from one column to the next by the keyboard and by the pointer, and each move is undone', async () => {
  const page = await openSupport();
  await expect(page.getByText('9 demandes · 4 confirmées')).toBeVisible();
  const card = lane(page, 'Promis').getByRole('row', { name: interpreters });
  await card.focus();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(lane(page, 'Confirmé').getByRole('row', { name: interpreters })).toBeVisible();
  expect(await standingOf(page, interpreters)).toMatch(/^confirmed \d{4}-\d{2}-\d{2}$/);
  await lane(page, 'Confirmé').getByRole('row', { name: interpreters }).dragTo(lane(page, 'Fait'));
  await expect(lane(page, 'Fait').getByRole('row', { name: interpreters })).toBeVisible();
  await pressMenuKey(opened!.app, 'Z');
  await expect(lane(page, 'Confirmé').getByRole('row', { name: interpreters })).toBeVisible();
  await pressMenuKey(opened!.app, 'Z');
  await expect(lane(page, 'Promis').getByRole('row', { name: interpreters })).toBeVisible();
  expect(await standingOf(page, interpreters)).toBe('promised 2026-05-14');
});

test('a request is asked for, written in its sheet, and found again', async () => {
  const page = await openSupport();
  await page.getByRole('button', { name: 'Demander un soutien' }).click();
  const form = page.getByRole('dialog', { name: 'Demander un soutien' });
  await form.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await expect(form.getByText('Il faut dire ce qui est demandé, dans une langue au moins.')).toBeVisible();
  await form.getByLabel('Ce qu’il faut, en français').fill('Micros de rechange');
  await chooseOption(form, 'Type', 'Autre');
  await form.getByRole('button', { name: 'Ajouter', exact: true }).click();

  const sheet = page.getByRole('complementary', { name: 'Micros de rechange' });
  await sheet.getByLabel('Ce qu’il faut, en anglais').fill('Spare microphones');
  await sheet.getByLabel('Coût').fill('1 250,50 us');
  await page.keyboard.press('Tab');
  await expect(sheet.getByText(/^Écrivez un montant/)).toBeVisible();
  await sheet.getByLabel('Coût').fill('1 250,50 USD');
  await sheet.getByRole('searchbox', { name: 'Chercher une activité' }).fill('protéines');
  await sheet.getByRole('searchbox', { name: 'Chercher une activité' }).press('Enter');
  await expect
    .poll(async () => Object.values((await missionOfWindow(page)).mission.supportRequests).at(-1))
    .toEqual({
      id: expect.any(String),
      kind: 'other',
      titleFr: 'Micros de rechange',
      titleEn: 'Spare microphones',
      audience: 'hosts',
      standing: expect.stringMatching(/^asked /),
      items: { 'panel-ia': true },
      cost: 'USD 1250.50',
    });
  await page.getByRole('searchbox', { name: 'Chercher une demande' }).fill('rechange');
  await expect(page.getByRole('row', { name: /^Micros de rechange/ })).toBeVisible();
  await expect(page.getByRole('row', { name: interpreters })).toHaveCount(0);
});

test('the list is written in cell by cell, and says what a cell cannot be', async () => {
  const page = await openSupport();
  await page.getByRole('radio', { name: 'Liste', exact: true }).click();
  const cell = page
    .getByRole('row', { name: /Bouchées et service/ })
    .getByRole('gridcell', { name: /^1er\sjuin\s2026$/ });
  await cell.dblclick();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('bientôt');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Écrivez un jour : 2026-06-05, ou 5 juin 2026.')).toBeVisible();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('3 juin 2026');
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => (await missionOfWindow(page)).mission.supportRequests['buffet-reception' as never])
    .toMatchObject({ due: '2026-06-03' });
});

test('support is asked for from the activity that it serves, which shows it from then on', async () => {
  const page = await openSupport();
  await goTo(page, 'itinerary');
  await pressMenuKey(opened!.app, 'K');
  await page.getByRole('combobox', { name: 'Rechercher ou lancer une commande' }).fill('réception des investisseurs');
  await page.keyboard.press('Enter');
  const editor = page.getByRole('dialog', { name: 'Modifier l’activité' });
  await expect(editor.getByText('Rien n’est encore demandé pour cette activité.')).toBeVisible();
  await editor.getByRole('button', { name: 'Demander un soutien' }).click();
  const form = page.getByRole('dialog', { name: 'Demander un soutien' });
  await expect(form.getByText(/^Pour\s: Réception des investisseurs/)).toBeVisible();
  await expect(form.getByRole('combobox', { name: 'Demandé à' })).toHaveValue('Cedrane Ventures');
  await form.getByLabel('Ce qu’il faut, en français').fill('Vestiaire');
  await form.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await expect(form).toHaveCount(0);
  await expect(editor.getByText('Demandé · Cedrane Ventures')).toBeVisible();
});

test('a request whose day has gone by is counted, filtered and listed among the conflicts, which lead back to it', async () => {
  const page = await openSupport();
  await lane(page, 'Promis').getByRole('row', { name: interpreters }).click();
  const sheet = page.getByRole('complementary', { name: interpreters });
  await typeInto(sheet.getByRole('group', { name: 'À confirmer d’ici le' }), '20260518');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByText('9 demandes · 4 confirmées · 1 en retard')).toBeVisible();
  await page.getByText('En retard seulement').click();
  await expect(page.getByRole('row', { name: /^Bouchées/ })).toHaveCount(0);
  await expect(page.getByRole('row', { name: interpreters })).toBeVisible();
  await goTo(page, 'conflicts');
  await page.getByRole('button', { name: /^Promis, mais pas confirmé/ }).click();
  await expect(page.getByRole('article')).toContainText(/Une confirmation était attendue d’ici le 18\smai/);
  await page.getByRole('button', { name: 'Montrer la demande' }).click();
  await expect(sheet).toBeVisible();
});

test('a host that wants to know the names is asked for by a conflict, which leads to the list; noting it as sent settles it', async () => {
  const page = await openSupport();
  await goTo(page, 'venues');
  await page.getByRole('button', { name: /^Usine Lumengrove/ }).click();
  await page.getByRole('textbox', { name: 'Liste des visiteurs, avant la visite' }).fill('40');
  await page.keyboard.press('Tab');
  await expect
    .poll(async () => (await missionOfWindow(page)).mission.venues['lumengrove-site' as never])
    .toMatchObject({ identityCheck: 'passport', accessListDays: 40 });
  await goTo(page, 'conflicts');
  await page.getByRole('button', { name: /^Liste des visiteurs pas encore envoyée/ }).click();
  await expect(page.getByRole('article')).toContainText(/Usine Lumengrove l’attendait d’ici le 15\smai/);
  await page.getByRole('button', { name: 'Montrer la liste d’accès' }).click();
  await expect(page.getByText('2 listes · 2 à envoyer · 1 en retard')).toBeVisible();
  const sheet = page.getByRole('complementary', { name: 'Visite : Usine Lumengrove' });
  await expect(sheet.getByText('Passeport')).toBeVisible();
  await expect(sheet.getByRole('table').getByRole('row')).toHaveCount(11);
  await sheet.getByRole('button', { name: 'Envoyée aujourd’hui' }).click();
  await expect(page.getByText('2 listes · 1 à envoyer')).toBeVisible();
  expect((await missionOfWindow(page)).mission.items['visite-lumengrove' as never]).toMatchObject({
    accessListSent: '2026-05-20',
  });
  await goTo(page, 'conflicts');
  await expect(page.getByRole('button', { name: /^Liste des visiteurs pas encore envoyée/ })).toHaveCount(0);
});

test('a list that was sent is to be sent again once the visit moves or somebody joins it, and says why', async () => {
  const page = await openSupport();
  await page.getByRole('radio', { name: 'Listes d’accès' }).click();
  await page.getByRole('rowheader', { name: 'Visite : Usine Lumengrove' }).click();
  const sheet = page.getByRole('complementary', { name: 'Visite : Usine Lumengrove' });
  await sheet.getByRole('button', { name: 'Envoyée aujourd’hui' }).click();
  await expect(sheet.getByRole('button', { name: 'Envoyée aujourd’hui' })).toHaveCount(0);
  await page.evaluate(async () => {
    const { passerelle } = globalThis as unknown as { passerelle: Bridge };
    const item = 'visite-lumengrove' as never;
    await passerelle.execute({
      command: {
        name: 'edit-item',
        payload: { item, changes: { minutes: 95, start: '2026-06-24T15:00[America/Los_Angeles]' as never } },
      },
    });
    await passerelle.execute({
      command: { name: 'set-participants', payload: { item, everyone: false, groups: {}, delegates: {} } },
    });
  });
  await expect(sheet.getByText('La liste a changé depuis son envoi')).toBeVisible();
  await expect(sheet.getByRole('listitem').filter({ hasText: 'La visite a changé de moment.' })).toBeVisible();
  await expect(sheet.getByRole('listitem').filter({ hasText: /n’y va plus\.$/ })).toHaveCount(10);
  await expect(page.getByText('2 listes · 2 à envoyer')).toBeVisible();
  await goTo(page, 'conflicts');
  await page.getByRole('button', { name: /^Liste des visiteurs changée depuis son envoi/ }).click();
  await expect(page.getByRole('article')).toContainText(
    /Usine Lumengrove l’a reçue le 20\smai\. Changements depuis\s:\s11\./,
  );
  await expect(page.getByRole('article').getByRole('button', { name: /^Trouver une heure/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Montrer la liste d’accès' }).click();
  await sheet.getByRole('button', { name: 'Renvoyée aujourd’hui' }).click();
  await expect(sheet.getByText('La liste a changé depuis son envoi')).toHaveCount(0);
  await goTo(page, 'conflicts');
  await expect(page.getByRole('button', { name: /^Liste des visiteurs changée/ })).toHaveCount(0);
});

for (const [locale, colorScheme] of [
  ['fr-CA', 'light'],
  ['en-CA', 'dark'],
] as const) {
  test(`axe finds no barrier in local support, ${locale}, ${colorScheme}`, async () => {
    const page = await openSupport({ locale, colorScheme });
    await page.getByRole('row').first().click();
    await expect(page.getByRole('complementary')).toBeVisible();
    expect(await barriersOf(page)).toEqual([]);
    await page.getByRole('radio', { name: locale === 'fr-CA' ? 'Liste' : 'List', exact: true }).click();
    expect(await barriersOf(page)).toEqual([]);
    await page.getByRole('radio', { name: locale === 'fr-CA' ? 'Listes d’accès' : 'Access lists' }).click();
    await page.getByRole('row', { name: /Mesalume/ }).click();
    await expect(page.getByRole('complementary')).toBeVisible();
    expect(await barriersOf(page)).toEqual([]);
  });
}
