import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { answerDialogs } from './support/answerDialogs';
import { barriersOf } from './support/barriersOf';
import { convertMission } from './support/convertMission';
import { row } from './support/directoryTable';
import { goTo } from './support/goTo';
import { goToDirectory } from './support/goToDirectory';
import { launch } from './support/launch';
import { missionOfWindow } from './support/missionOfWindow';
import { readPdf } from './support/readPdf';
import { runVerb } from './support/runVerb';

let profile: string;
test.beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'passerelle-members-'));
});
test.afterEach(() => rm(profile, { recursive: true, force: true }));

/** The list of a Québec association: French heads, semicolons, a contact for each member. */
const quebec = [
  'Membre;Type;Ville;Pays;Site web;Personne-ressource;Prénom;Nom de famille;Courriel',
  ...Array.from(
    { length: 170 },
    (_, at) =>
      `Biotech d’essai ${at} inc.;Biotech;Laval;Canada;quebec-${at}.example.org;;Élise;Essai-${at};elise-${at}@example.org`,
  ),
].join('\r\n');

/** The list of a Massachusetts association: English heads, commas, and one member that both know. */
const massachusetts = [
  'Organization,Category,City,Country,Website,Description',
  'BIOTECH D’ESSAI 7,Biotech,Cambridge,United States,www.quebec-7.example.org,Cell therapies',
  ...Array.from(
    { length: 1_399 },
    (_, at) => `Trial Member ${at},Biotech,Cambridge,United States,member-${at}.example.org,Develops trial ${at}`,
  ),
].join('\r\n');

async function importList(page: Page, name: string, text: string, rows: number): Promise<void> {
  const path = join(profile, name);
  await writeFile(path, text);
  await page.getByRole('button', { name: 'Importer', exact: true }).click();
  await page.locator('input[type=file]').setInputFiles(path);
  await page.getByRole('button', { name: /^Continuer avec/ }).click();
  await page.getByRole('button', { name: 'Continuer vers les différences' }).click();
  await page.getByRole('button', { name: 'Continuer vers le résumé' }).click();
  await page.getByRole('button', { name: new RegExp(`^Importer ${rows}`) }).click();
  await expect(page.getByRole('rowheader').first()).toBeVisible();
}

test('two member directories, of 170 and of 1,400 organisations, become one without doubles, that leaves as cards and stands in a brief', async () => {
  const file = convertMission('tests/fixtures/missions/itinerary.json');
  const { app, page, close } = await launch({ profile, files: [file] });
  await goToDirectory(page, 'organisations');
  await importList(page, 'quebec.csv', quebec, 170);
  await importList(page, 'massachusetts.csv', massachusetts, 1_400);
  await expect(page.getByText('1569 fiches, communes à toutes les missions')).toBeVisible();
  // Both know it: the place that the first list gave stays, what it lacked has come.
  await page.getByRole('searchbox').fill('biotech essai 7 cell therapies');
  await expect(page.getByRole('rowheader')).toHaveText(['Biotech d’essai 7 inc.']);
  await expect(row(page, 'Biotech d’essai 7 inc.')).toContainText('Laval');

  await page.getByRole('checkbox', { name: 'Choisir Biotech d’essai 7 inc.', exact: true }).locator('xpath=..').click();
  await page.getByRole('button', { name: 'Cartes vCard' }).click();
  const cards = page.getByRole('dialog', { name: 'Cartes pour un carnet d’adresses' });
  await answerDialogs(app, profile);
  await cards.getByRole('button', { name: 'Enregistrer les cartes' }).click();
  await expect(cards.getByText('« Répertoire - Organisations.vcf » est dans')).toBeVisible();
  expect(await barriersOf(page)).toEqual([]);
  await cards.getByRole('button', { name: 'Fermer' }).click();
  const written = await readFile(join(profile, 'Répertoire - Organisations.vcf'), 'utf8');
  expect(written.match(/^(?:FN|ADR).*/gm)).toEqual(['FN:Biotech d’essai 7 inc.', 'ADR;TYPE=WORK:;;;Laval;;;Canada']);

  await goTo(page, 'delegation');
  await page.getByRole('button', { name: 'Ajouter à partir du répertoire' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ajouter à partir du répertoire' });
  await dialog.getByRole('searchbox').fill('essai-7');
  await dialog.getByRole('checkbox', { name: 'Choisir Élise Essai-7', exact: true }).locator('xpath=..').click();
  await dialog.getByRole('button', { name: 'Ajouter 1 fiche' }).click();
  await expect(dialog).toHaveCount(0);
  await expect
    .poll(async () => Object.values((await missionOfWindow(page)).mission.people).map(({ familyName }) => familyName))
    .toContain('Essai-7');
  await close();

  const out = join(profile, 'remis');
  expect(await runVerb(['export', file, '--out', out, '--briefs', '--lang', 'fr'])).toMatchObject({ exitCode: 0 });
  const books = (await readdir(out)).filter((name) => name.startsWith('Cahier de mission'));
  const pages = await Promise.all(books.map(async (name) => readPdf(await readFile(join(out, name))).pages.join('\n')));
  expect(pages.join('\n')).toContain('Essai-7');
  expect(pages.join('\n')).toContain('Biotech d’essai 7 inc.');
});
