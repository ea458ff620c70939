import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { barriersOf } from './support/barriersOf';
import { addOrganisation, row } from './support/directoryTable';
import { goToDirectory } from './support/goToDirectory';
import { keepMemberList } from './support/keepMemberList';
import { launch } from './support/launch';
import { openSample } from './support/openSample';
import { pasteInto } from './support/pasteInto';
import { pressMenuKey } from './support/pressMenuKey';

let profile: string;
test.beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'passerelle-lists-'));
});
test.afterEach(() => rm(profile, { recursive: true, force: true }));

async function importList(page: Page, file: string, text: string): Promise<void> {
  const path = join(profile, file);
  await writeFile(path, text);
  await page.getByRole('button', { name: 'Importer', exact: true }).click();
  await page.locator('input[type=file]').setInputFiles(path);
}

test('a list of members is imported with its doubts listed, nothing is replaced unasked, and one undo takes it back', async () => {
  const { page, close } = await openSample({ profile });
  await goToDirectory(page, 'organisations');
  await addOrganisation(page, 'Boréalys inc.');
  await pasteInto(row(page, 'Boréalys inc.').getByRole('gridcell').nth(2), 'Laval');
  await expect(row(page, 'Boréalys inc.')).toContainText('Laval');
  await importList(
    page,
    'membres.csv',
    [
      'Nom;Type;Ville;Pays;Site web;Contact;Courriel',
      'BOREALYS;Biotech;Québec;Canada;borealys.example.org;Élodie Côté;elodie@example.org',
      'Sylvabio;Planeur;Lévis;Canada;;;',
      ';;Montréal;;;;',
    ].join('\n'),
  );
  await expect(page.getByText('Le type « Planeur » est inconnu.')).toBeVisible();
  await expect(page.getByText('Ni organisation ni personne')).toBeVisible();
  expect(await barriersOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Continuer avec 2 lignes' }).click();
  await page.getByRole('button', { name: 'Continuer vers les différences' }).click();
  const difference = page.getByRole('listitem').filter({ hasText: 'Boréalys inc.' });
  await expect(difference.filter({ hasText: 'Ville, ligne 2' })).toContainText('Laval');
  await expect(difference.filter({ hasText: 'Ville, ligne 2' })).toContainText('Québec');
  expect(await barriersOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Continuer vers le résumé' }).click();
  await expect(page.getByText('valeur du répertoire gardée')).toBeVisible();
  expect(await barriersOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Importer 2 lignes' }).click();
  await expect(row(page, 'Sylvabio')).toContainText('Lévis');
  await expect(row(page, 'Boréalys inc.')).toContainText('Laval');
  await expect(row(page, 'Boréalys inc.')).toContainText('borealys.example.org');
  await goToDirectory(page, 'people');
  await expect(row(page, 'Côté')).toContainText('Boréalys inc.');
  await page.getByRole('button', { name: /^Annuler : Importation de membres\.csv/ }).click();
  await expect(row(page, 'Côté')).toHaveCount(0);
  await goToDirectory(page, 'organisations');
  await expect(page.getByRole('rowheader')).toHaveText(['Boréalys inc.']);
  await close();
});

test('contacts of a phone come into the directory, and a value is replaced where one says so', async () => {
  const { page, close } = await launch({ profile });
  await page.getByRole('button', { name: 'Répertoire' }).click();
  await page.getByRole('button', { name: /^Personnes/ }).click();
  const card = (title: string) =>
    `BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Zoé Lafleur\r\nN:Lafleur;Zoé;;;\r\nORG:Érable DX\r\nTITLE:${title}\r\nEMAIL:zoe@example.org\r\nEND:VCARD\r\n`;
  await importList(page, 'zoe.vcf', card('Chimiste'));
  await keepMemberList(page, 1);
  await expect(row(page, 'Lafleur')).toContainText('Érable DX');
  await importList(page, 'zoe-2.vcf', card('Directrice'));
  await page.getByRole('button', { name: /^Continuer avec/ }).click();
  await page.getByRole('button', { name: 'Continuer vers les différences' }).click();
  await page.getByRole('button', { name: 'Tout prendre de la liste' }).click();
  await page.getByRole('button', { name: 'Continuer vers le résumé' }).click();
  await page.getByRole('button', { name: 'Importer 1 ligne' }).click();
  await expect(row(page, 'Lafleur')).toContainText('Directrice');
  await close();
});

test('two records of one organisation become one, people follow, and a pair that is two is not shown again', async () => {
  const first = await openSample({ profile });
  await goToDirectory(first.page, 'organisations');
  await importList(
    first.page,
    'membres.csv',
    [
      'Nom;Ville;Site web;Mots clés;Contact;Courriel',
      'Boréalys;Laval;;CRO;Élodie Côté;elodie@example.org',
      'Thérapies Boréales;Québec;borealys.example.org;membre or;;',
      'Kalmia;Laval;kalmia.example.org;;;',
      'Kalmia Oncologie;Laval;www.kalmia.example.org;;;',
    ].join('\n'),
  );
  await first.page.getByRole('button', { name: /^Continuer avec/ }).click();
  await first.page.getByRole('button', { name: /« Kalmia Oncologie » : Associer à/ }).click();
  await first.page.getByRole('menuitem', { name: 'Créer' }).click();
  await first.page.getByRole('button', { name: 'Continuer vers les différences' }).click();
  await first.page.getByRole('button', { name: 'Continuer vers le résumé' }).click();
  await first.page.getByRole('button', { name: 'Importer 4 lignes' }).click();
  await pasteInto(row(first.page, 'Boréalys').getByRole('gridcell').nth(4), 'https://www.borealys.example.org/fr');
  await expect(row(first.page, 'Boréalys')).toContainText('borealys.example.org');

  await first.page.getByRole('button', { name: 'Doublons' }).click();
  await expect(first.page.getByText('2 paires')).toBeVisible();
  await first.page
    .getByRole('button', { name: /^(Boréalys et Thérapies Boréales|Thérapies Boréales et Boréalys)$/ })
    .click();
  await expect(first.page.getByRole('heading', { name: 'Le même site web.' })).toBeVisible();
  expect(await barriersOf(first.page)).toEqual([]);
  await first.page.getByRole('radiogroup', { name: 'Nom' }).getByText('Boréalys', { exact: true }).click();
  await first.page.getByRole('radiogroup', { name: 'Ville' }).getByText('Québec').click();
  await first.page.getByRole('button', { name: 'Fusionner' }).click();
  await expect(first.page.getByText('1 paire', { exact: true })).toBeVisible();
  await first.page.getByRole('button', { name: 'Ce sont deux organisations' }).click();
  await expect(first.page.getByText('Aucun doublon.')).toBeVisible();
  await expect(first.page.getByText('1 paire a été mise de côté.')).toBeVisible();
  await first.page.getByRole('button', { name: 'Retour au tableau' }).click();
  await expect(row(first.page, 'Thérapies Boréales')).toHaveCount(0);
  await expect(row(first.page, 'Boréalys')).toContainText('Québec');
  await expect(row(first.page, 'Boréalys')).toContainText('CRO, membre or');
  await goToDirectory(first.page, 'people');
  await expect(row(first.page, 'Côté')).toContainText('Boréalys');
  await goToDirectory(first.page, 'organisations');
  await pressMenuKey(first.app, 'Z');
  await expect(row(first.page, 'Thérapies Boréales')).toContainText('Québec');
  await expect(row(first.page, 'Boréalys')).toContainText('Laval');
  await first.close();

  const second = await openSample({ profile });
  await goToDirectory(second.page, 'organisations');
  await second.page.getByRole('button', { name: 'Doublons' }).click();
  await expect(second.page.getByText('1 paire', { exact: true })).toBeVisible();
  await second.close();
});

test('a filter gets a name, is there at the next start, and is forgotten again', async () => {
  const first = await openSample({ profile });
  await goToDirectory(first.page, 'organisations');
  await addOrganisation(first.page, 'Boréalys');
  await pasteInto(
    first.page.getByRole('rowheader', { name: 'Boréalys' }),
    'Boréalys\tBiotechnologie\tLaval\nSylvabio\tRecherche contractuelle (CRO)\tLévis\nKalmia\tBiotechnologie\tLévis',
  );
  await first.page.getByRole('button', { name: 'Filtrer par colonne', exact: true }).click();
  await first.page.getByRole('textbox', { name: /Ville/ }).fill('levis');
  await first.page.getByRole('searchbox').fill('kal');
  await expect(first.page.getByRole('rowheader')).toHaveText(['Kalmia']);
  await first.page.getByRole('button', { name: 'Filtres gardés' }).click();
  await first.page.getByRole('menuitem', { name: 'Garder ce filtre…' }).click();
  await first.page.getByRole('dialog').getByLabel('Nom').fill('Kalmia à Lévis');
  expect(await barriersOf(first.page)).toEqual([]);
  await first.page.getByRole('dialog').getByRole('button', { name: 'Garder', exact: true }).click();
  await expect(first.page.getByRole('dialog')).toHaveCount(0);
  await first.page.getByRole('button', { name: /^Filtre gardé/ }).click();
  await first.page.getByRole('menuitem', { name: 'Tout montrer' }).click();
  await expect(first.page.getByRole('rowheader')).toHaveCount(3);
  await first.close();

  const { page, close } = await openSample({ profile });
  await goToDirectory(page, 'organisations');
  await expect(page.getByRole('rowheader')).toHaveCount(3);
  await page.getByRole('button', { name: 'Filtres gardés' }).click();
  await page.getByRole('menuitem', { name: 'Kalmia à Lévis' }).click();
  await expect(page.getByRole('rowheader')).toHaveText(['Kalmia']);
  await page.getByRole('button', { name: /^Filtre gardé/ }).click();
  await page.getByRole('menuitem', { name: 'Oublier « Kalmia à Lévis »' }).click();
  await page.getByRole('button', { name: 'Filtres gardés' }).click();
  await expect(page.getByRole('menuitem', { name: 'Kalmia à Lévis' })).toHaveCount(0);
  await close();
});

test('a column of tags is pasted, and the organisations without a profile in one language are shown at once and in the other language', async () => {
  const { app, page, close } = await openSample({ profile });
  await goToDirectory(page, 'organisations');
  await addOrganisation(page, 'Boréalys');
  await pasteInto(page.getByRole('rowheader', { name: 'Boréalys' }), 'Boréalys\nKalmia\nSylvabio');
  await expect(page.getByRole('rowheader')).toHaveText(['Boréalys', 'Kalmia', 'Sylvabio']);
  const cellOf = async (name: string, head: string) => {
    const place = await page.getByRole('columnheader', { name: head, exact: true }).getAttribute('aria-colindex');
    return row(page, name).locator(`[aria-colindex="${place}"]`);
  };
  await pasteInto(await cellOf('Boréalys', 'Mots-clés'), 'membre or; CRO\nCRO, cro\n\n');
  await expect(await cellOf('Boréalys', 'Mots-clés')).toHaveText('CRO, membre or');
  await expect(await cellOf('Kalmia', 'Mots-clés')).toHaveText('CRO');
  await expect(await cellOf('Sylvabio', 'Mots-clés')).toHaveText('');
  await pasteInto(await cellOf('Boréalys', 'Profil (FR)'), 'Des médicaments.\tDrugs.\nDes essais.');

  await page.getByRole('button', { name: 'Filtres gardés' }).click();
  await page.getByRole('menuitem', { name: 'Sans profil en français' }).click();
  await expect(page.getByRole('rowheader')).toHaveText(['Sylvabio']);
  await page.getByRole('button', { name: 'Filtres gardés' }).click();
  await page.getByRole('menuitem', { name: 'Garder ce filtre…' }).click();
  await page.getByRole('dialog').getByLabel('Nom').fill('À écrire');
  await page.getByRole('dialog').getByRole('button', { name: 'Garder', exact: true }).click();
  await page.getByRole('button', { name: /^Filtre gardé/ }).click();
  await page.getByRole('menuitem', { name: 'Sans profil en anglais' }).click();
  await expect(page.getByRole('rowheader')).toHaveText(['Kalmia', 'Sylvabio']);
  expect(await barriersOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Filtres gardés' }).click();
  await page.getByRole('menuitem', { name: 'Tout montrer' }).click();
  await page.getByRole('searchbox', { name: 'Chercher dans le répertoire' }).fill('membre or');
  await expect(page.getByRole('rowheader')).toHaveText(['Boréalys']);

  await page.getByRole('button', { name: 'Filtres gardés' }).click();
  await page.getByRole('menuitem', { name: 'À écrire' }).click();
  await pressMenuKey(app, 'K');
  await page.getByRole('combobox').fill('passer à l’anglais');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('columnheader', { name: 'What is missing' })).toBeVisible();
  await expect(page.getByRole('rowheader')).toHaveText(['Sylvabio']);
  await page.getByRole('button', { name: 'Saved filter: À écrire' }).click();
  await page.getByRole('menuitem', { name: 'Without a profile in English' }).click();
  await expect(page.getByRole('rowheader')).toHaveText(['Kalmia', 'Sylvabio']);
  await close();
});
