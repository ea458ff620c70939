import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { addOrganisation, row } from './support/directoryTable';
import { barriersOf } from './support/barriersOf';
import { goTo } from './support/goTo';
import { goToDirectory } from './support/goToDirectory';
import { launch } from './support/launch';
import { openSample } from './support/openSample';
import { pasteInto } from './support/pasteInto';
import { pressMenuKey } from './support/pressMenuKey';

let profile: string;
test.beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'passerelle-directory-'));
});
test.afterEach(() => rm(profile, { recursive: true, force: true }));

const kept = () => join(profile, 'drafts', 'directory.mission');
test('the directory begins on the start page, is the same within a mission, and is there at the next start', async () => {
  const first = await launch({ profile });
  await first.page.getByRole('button', { name: 'Répertoire' }).click();
  await expect(first.page.getByText('Les organisations que vous connaissez paraîtront ici.')).toBeVisible();
  await addOrganisation(first.page, 'Biothérapies Érable');
  await first.page.getByRole('button', { name: 'Accueil' }).click();
  await expect(first.page.getByRole('heading', { name: 'Passerelle' })).toBeVisible();
  await first.close();

  const second = await openSample({ profile });
  await goToDirectory(second.page, 'organisations');
  await expect(row(second.page, 'Biothérapies Érable')).toHaveCount(1);
  await second.close();
});

test('what is done in the directory is taken back there, and the mission is not touched by it', async () => {
  const { app, page, close } = await openSample({ profile });
  await goToDirectory(page, 'organisations');
  await addOrganisation(page, 'Biothérapies Érable');
  await page.getByRole('checkbox', { name: 'Choisir Biothérapies Érable' }).locator('xpath=..').click();
  await page.getByRole('group', { name: 'Lignes choisies' }).getByRole('button', { name: 'Supprimer' }).click();
  await expect(row(page, 'Biothérapies Érable')).toHaveCount(0);
  const notice = page.getByRole('region', { name: 'Avis' }).getByRole('listitem').filter({ hasText: 'Suppression' });
  await notice.getByRole('button', { name: 'Annuler' }).click();
  await expect(row(page, 'Biothérapies Érable')).toHaveCount(1);
  // Several at once are one step.
  await addOrganisation(page, 'Boréalys');
  for (const name of ['Biothérapies Érable', 'Boréalys']) {
    await page
      .getByRole('checkbox', { name: `Choisir ${name}` })
      .locator('xpath=..')
      .click();
  }
  await page.getByRole('group', { name: 'Lignes choisies' }).getByRole('button', { name: 'Supprimer' }).click();
  await expect(page.getByRole('region', { name: 'Avis' })).toContainText('Suppression de 2 lignes');
  await expect(row(page, 'Boréalys')).toHaveCount(0);
  await pressMenuKey(app, 'Z');
  await expect(row(page, 'Boréalys')).toHaveCount(1);
  await pressMenuKey(app, 'Z');
  await pressMenuKey(app, 'Z');
  await expect(row(page, 'Biothérapies Érable')).toHaveCount(0);
  await page.getByRole('button', { name: /^Vue d’ensemble/ }).click();
  await expect(page.getByRole('button', { name: 'Rien à annuler' })).toBeVisible();
  await close();
});

test('a block pasted from Excel is found again without accents and with a typing error', async () => {
  const { page, close } = await openSample({ profile });
  await goToDirectory(page, 'organisations');
  await addOrganisation(page, 'Boréalys');
  await pasteInto(
    page.getByRole('rowheader', { name: 'Boréalys' }),
    [
      'Boréalys\tBiotechnologie\tLaval\tCanada',
      'Érablière Bioprocédés\tBiotechnologie\tLévis\tCanada',
      'Fonds Aurélune',
      'Harbor Genomics',
    ].join('\r\n'),
  );
  await expect(page.getByText('4 fiches, communes à toutes les missions')).toBeVisible();
  await expect(row(page, 'Érablière Bioprocédés')).toContainText('Lévis');
  expect(await barriersOf(page)).toEqual([]);
  const search = page.getByRole('searchbox', { name: 'Chercher dans le répertoire' });
  await search.fill('bioprocedes erabliere');
  await expect(page.getByRole('rowheader')).toHaveText(['Érablière Bioprocédés']);
  await search.fill('genomcs');
  await expect(page.getByRole('rowheader')).toHaveText(['Harbor Genomics']);
  await search.fill('zzz');
  await expect(page.getByText('Rien ne correspond à cette recherche.')).toBeVisible();
  await close();
});

test('a person gets an organisation by writing its name, tags in order, and a list of what is missing', async () => {
  const { page, close } = await openSample({ profile });
  await goToDirectory(page, 'people');
  await page.getByRole('button', { name: 'Ajouter une personne' }).first().click();
  const form = page.getByRole('dialog', { name: 'Ajouter une personne' });
  await form.getByLabel('Nom', { exact: true }).fill('Tremblay');
  await form.getByLabel('Courriel').fill('zoe.tremblay@example.org');
  await form.getByRole('button', { name: 'Ajouter', exact: true }).click();
  const person = row(page, 'Tremblay');
  await expect(person).toContainText('Organisation, Fonction (FR), Fonction (EN)');
  await pasteInto(person.getByRole('gridcell').nth(2), 'Boréalys\tPrésidente\tPresident');
  await expect(person).toContainText('Boréalys');
  await goToDirectory(page, 'organisations');
  await expect(row(page, 'Boréalys')).toContainText('Ville, Site web, Profil (FR), Profil (EN)');
  await close();
});

test('a damaged directory leaves missions alone, and what is left of it comes back with its bytes put aside', async () => {
  const first = await launch({ profile });
  await first.page.getByRole('button', { name: 'Répertoire' }).click();
  await addOrganisation(first.page, 'Boréalys');
  await first.close();
  const bytes = await readFile(kept());
  const damaged = Buffer.from(bytes.map((byte, at) => (at === 300 ? byte ^ 4 : byte)));
  await writeFile(kept(), damaged);

  const { page, close } = await openSample({ profile });
  await expect(page.getByRole('heading', { name: /BIO/ }).first()).toBeVisible();
  await goToDirectory(page, 'organisations');
  await expect(
    page.getByText('Le répertoire n’a pas pu être ouvert. Vos missions ne sont pas touchées.'),
  ).toBeVisible();
  expect(await readFile(kept())).toEqual(damaged);
  await page.getByRole('button', { name: 'Reprendre ce qui reste' }).click();
  await expect(row(page, 'Boréalys')).toHaveCount(1);
  await close();
  const aside = (await readdir(join(profile, 'drafts'))).filter((name) => name.endsWith('.damaged'));
  expect(await Promise.all(aside.map((name) => readFile(join(profile, 'drafts', name))))).toEqual([damaged]);
});

for (const table of ['organisations', 'people'] as const) {
  test(`the directory's ${table} say what will be there, without barriers`, async () => {
    const { page, close } = await openSample({ profile, locale: 'en-CA' });
    await goToDirectory(page, table, 'en');
    await expect(page.getByText('you know will appear here.')).toBeVisible();
    expect(await barriersOf(page)).toEqual([]);
    await close();
  });
}

test('people of the directory are added to a mission at once, and what changes later is settled field by field', async () => {
  const { page, close } = await openSample({ profile });
  await goToDirectory(page, 'people');
  await page.getByRole('button', { name: 'Ajouter une personne' }).first().click();
  const form = page.getByRole('dialog', { name: 'Ajouter une personne' });
  await form.getByLabel('Nom', { exact: true }).fill('Tremblay-Zed');
  await form.getByLabel('Courriel').fill('zoe@example.org');
  await form.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await expect(row(page, 'Tremblay-Zed')).toHaveCount(1);

  await goTo(page, 'delegation');
  await page.getByRole('button', { name: 'Ajouter à partir du répertoire' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ajouter à partir du répertoire' });
  await dialog.getByRole('searchbox').fill('tremblay zde');
  await expect(dialog.getByText('Rien ne correspond à cette recherche.')).toBeVisible();
  await dialog.getByRole('searchbox').fill('tremblay');
  await dialog.getByRole('checkbox', { name: 'Choisir Tremblay-Zed' }).locator('xpath=..').click();
  expect(await barriersOf(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Ajouter 1 fiche' }).click();
  await expect(page.getByText('Ajout d’une fiche du répertoire')).toBeVisible();
  const search = page.getByRole('searchbox', { name: 'Chercher dans la liste' });
  await search.fill('Tremblay-Zed');
  await expect(row(page, 'Tremblay-Zed')).toContainText('zoe@example.org');
  await page.getByRole('button', { name: /^Annuler : Ajout d’une fiche/ }).click();
  await expect(row(page, 'Tremblay-Zed')).toHaveCount(0);
  await page.getByRole('button', { name: /^Rétablir/ }).click();
  await expect(row(page, 'Tremblay-Zed')).toHaveCount(1);

  await goToDirectory(page, 'people');
  await pasteInto(row(page, 'Tremblay-Zed').getByRole('gridcell').nth(7), 'zoe.tremblay@example.org');
  await expect(row(page, 'Tremblay-Zed')).toContainText('zoe.tremblay@example.org');
  await goTo(page, 'delegation');
  await search.fill('Tremblay-Zed');
  await page.getByRole('button', { name: 'Fiche de la ligne : notes et textes longs' }).click();
  await row(page, 'Tremblay-Zed').getByRole('rowheader').click();
  const difference = page.getByRole('group', { name: 'Courriel' });
  await expect(difference).toContainText('Changé dans le répertoire');
  await expect(difference).toContainText('zoe.tremblay@example.org');
  expect(await barriersOf(page)).toEqual([]);
  await difference.getByRole('button', { name: 'Prendre la valeur du répertoire' }).click();
  await expect(difference).toHaveCount(0);
  await expect(row(page, 'Tremblay-Zed')).toContainText('zoe.tremblay@example.org');
  await close();
});
