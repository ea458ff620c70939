import { expect, test, type Page } from '@playwright/test';
import type { Bridge } from '../../shared/ipc/bridge';
import { barriersOf } from './support/barriersOf';
import { goTo } from './support/goTo';
import type { Launched } from './support/launch';
import { missionOfWindow } from './support/missionOfWindow';
import { openSample } from './support/openSample';
import { pressMenuKey } from './support/pressMenuKey';

let opened: Launched;
test.beforeEach(async () => {
  opened = await openSample();
});
test.afterEach(() => opened.close());

async function writeAddress(venue: string, address: string) {
  const { page } = opened;
  await page.getByRole('button', { name: new RegExp(`^${venue}`) }).click();
  await page.getByLabel('Adresse').fill(address);
  await page.keyboard.press('Enter');
}

/** Gives a command as a screen would, where the way through the screen is not what is tested. */
async function give(page: Page, name: string, payload: object) {
  const done = await page.evaluate(
    (command) => (globalThis as unknown as { passerelle: Bridge }).passerelle.execute({ command: command as never }),
    { name, payload },
  );
  expect(done).toMatchObject({ ok: true });
}

const entriesOf = (page: Page) => page.getByRole('list', { name: 'Historique' }).getByRole('listitem');

test('every change is listed newest first, by whom, and what is undone is struck out until it is done again', async () => {
  const { app, page } = opened;
  await goTo(page, 'history');
  await expect(page.getByText('Les modifications de cette mission paraîtront ici.')).toBeVisible();
  await page.getByRole('button', { name: 'Réglages' }).click();
  await page.getByLabel('Votre nom').fill('Élise Tremblay');
  await page.keyboard.press('Escape');
  await goTo(page, 'venues');
  await writeAddress('Bistro Seaport', '1 Harbor Lane');
  await writeAddress('Usine Lumengrove', '2 Harbor Lane');

  await goTo(page, 'history');
  const entries = entriesOf(page);
  await expect(entries).toHaveText([
    /Modification du lieu «\sUsine Lumengrove\s»par Élise TremblayAdresse\s: .+ → 2 Harbor Lane/,
    /Modification du lieu «\sBistro Seaport Sample\s»par Élise TremblayAdresse\s: .+ → 1 Harbor Lane/,
  ]);
  await page.getByRole('button', { name: 'Annuler la dernière' }).click();
  await expect(entries.first()).toContainText(/Annulée.*par Élise Tremblay\. Effet de l’annulation\s:/);
  await expect(entries.first()).toContainText(/Adresse\s: 2 Harbor Lane → /);
  await expect(page.getByRole('region', { name: 'Avis' })).toContainText(/Annulé\s: Modification du lieu «\sUsine/);
  await pressMenuKey(app, 'Y');
  await expect(entries.first()).toContainText(/Adresse\s: .+ → 2 Harbor Lane/);
  await expect(entries.first()).not.toContainText('Annulée');
});

test('an import is summed up, and all of it is read by keyboard, with long texts before and after', async () => {
  const { page } = opened;
  const people = Object.fromEntries(
    Array.from({ length: 312 }, (_, at) => [`new-${at}`, { givenName: 'Marie', familyName: `Essai ${at}` }]),
  );
  const delegates = Object.fromEntries(Object.keys(people).map((id) => [id, {}]));
  await give(page, 'import-delegates', { source: 'a.csv', organisations: {}, groups: {}, people, delegates });
  await give(page, 'edit-person', { person: 'new-1', changes: { notes: 'Prévoir un interprète.\nLe matin.' } });
  await give(page, 'edit-person', { person: 'new-1', changes: { notes: 'Prévoir un interprète.\nLe soir.' } });
  await goTo(page, 'history');
  await expect(entriesOf(page)).toHaveText([
    /Notes sur la personne\s: texte modifié/,
    /Notes sur la personne\s: texte ajouté/,
    /312 délégués ajoutés · 312 personnes ajoutées/,
  ]);
  expect(await barriersOf(page)).toEqual([]);

  await page
    .getByRole('button', { name: /^Voir tout ce qu’a changé «\sModification/ })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('figure')).toHaveText([
    /AvantPrévoir un interprète\.\s+Le matin\./,
    /AprèsPrévoir un interprète\.\s+Le soir\./,
  ]);
  expect(await barriersOf(page)).toEqual([]);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: /^Voir tout ce qu’a changé «\sImportation/ }).press('Enter');
  const list = dialog.getByRole('region', { name: 'Ce qui a changé' });
  await expect(list.getByRole('listitem').first()).toHaveAttribute('aria-setsize', '624');
  await list.focus();
  await page.keyboard.press('End');
  await expect(list.getByRole('heading', { name: /^Personne ajoutée\s: Marie Essai/ }).last()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

test('a search finds values of before and after, also far from what is in sight', async () => {
  const { app, page } = opened;
  const { mission } = await missionOfWindow(page);
  const [venue] = Object.keys(mission.venues);
  for (let at = 0; at < 60; at += 1) {
    await give(page, 'edit-venue', { venue, changes: { phone: `+1 619 555-01${String(at).padStart(2, '0')}` } });
  }
  await goTo(page, 'history');
  await expect(entriesOf(page).first()).toContainText('555-0159');
  await pressMenuKey(app, 'F');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('555-0107');
  await expect(
    page.getByRole('main').getByRole('status').filter({ hasText: '2 modifications trouvées' }),
  ).toBeVisible();
  await expect(entriesOf(page)).toHaveText([/555-0107 → .*555-0108/, /555-0106 → .*555-0107/]);
  await page.keyboard.press('Escape');
  await expect(entriesOf(page).first()).toContainText('555-0159');
  await page.getByRole('searchbox').fill('bateau');
  await expect(page.getByText(/Aucune modification ne contient «\sbateau\s»/)).toBeVisible();
  expect(await barriersOf(page)).toEqual([]);
});
