import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { convertMission } from './support/convertMission';
import { launch, type Launched, type LaunchOptions } from './support/launch';

let opened: Launched | undefined;
test.afterEach(async () => {
  await opened?.close();
  opened = undefined;
});

const faulty = 'tests/fixtures/imports/delegates-with-faults.csv';
const agenda = 'assets/samples/boston-2026/partnering-agenda.ics';

async function openRoom(room: RegExp, options: LaunchOptions = {}): Promise<Page> {
  opened = await launch({ ...options, files: [convertMission('tests/fixtures/missions/itinerary.json')] });
  const { page } = opened;
  await page.getByRole('button', { name: room }).first().click();
  return page;
}

/** The import of delegates, at its first step. */
async function openDelegatesImport(): Promise<Page> {
  const page = await openRoom(/^Délégation/);
  await page.getByRole('button', { name: 'Importer', exact: true }).click();
  return page;
}

async function openAgendaImport(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Add/ }).first().click();
  await page.getByRole('menuitem', { name: 'Import an agenda' }).click();
}

const choose = (page: Page, file: string) => page.locator('input[type=file]').setInputFiles(file);

async function expectNoViolation(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
}

test('a list with faults is mended, imported in one step and taken back in one', async () => {
  const page = await openDelegatesImport();
  await expectNoViolation(page);
  await choose(page, faulty);
  await expect(page.getByText('Windows-1252')).toBeVisible();
  await expect(page.getByText('« 31/02/2027 » n’existe pas.')).toBeVisible();
  await expect(page.getByText('AB123456')).toHaveCount(0);
  await expectNoViolation(page);

  await page.getByRole('button', { name: /Ligne 10 : Fusionner/ }).click();
  await page.getByRole('menuitem', { name: 'Exclure' }).click();
  await expect(page.getByText('lignes exclues')).toBeVisible();

  await page.getByRole('button', { name: 'Continuer avec 11 lignes' }).click();
  await expect(page.getByText('Presque pareilles')).toBeVisible();
  await expectNoViolation(page);
  await page.getByRole('button', { name: 'Continuer vers le résumé' }).click();
  await expectNoViolation(page);
  await page.getByRole('button', { name: 'Importer 11 lignes' }).click();

  await expect(page.getByText('Lindqvist', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: /^Annuler\s:/ }).click();
  await expect(page.getByText('Lindqvist', { exact: true })).toHaveCount(0);
});

test('a table copied from Excel is pasted, and a column given another meaning', async () => {
  const page = await openDelegatesImport();
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'Prénom\tNom\tPoste actuel\nZoé\tLafleur\tChimie\n');
    document.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  });
  await page.getByRole('button', { name: /« Nom » : Nom$/ }).click();
  await page.getByRole('menuitem', { name: 'Ne pas importer' }).click();
  await expect(page.getByText('nouveau délégué')).toBeVisible();
  await page.getByRole('button', { name: 'Annuler', exact: true }).click();
  await expect(page.getByText('Lafleur')).toHaveCount(0);
});

test('a file that is no list says why, and leaves the import where it was', async () => {
  const page = await openDelegatesImport();
  await choose(page, 'assets/fonts/radioCanada-latin.woff2');
  await expect(page.getByRole('alert')).toContainText('radioCanada-latin.woff2');
  await expect(page.getByText('Déposez ici un fichier Excel (XLSX) ou CSV')).toBeVisible();
});

test('an agenda becomes sessions once, in English and in the dark', async () => {
  const page = await openRoom(/^Itinerary/, { locale: 'en-CA', colorScheme: 'dark' });
  await openAgendaImport(page);
  await choose(page, agenda);
  await expect(page.getByText('Norvexia Thérapeutique – Harbolight Partners')).toBeVisible();
  await expectNoViolation(page);
  await page.getByRole('button', { name: /^Import \d+ items/ }).click();
  await openAgendaImport(page);
  await choose(page, agenda);
  await expect(page.getByText('unchanged', { exact: true })).toBeVisible();
});
