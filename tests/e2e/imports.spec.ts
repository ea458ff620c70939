import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { convertMission } from './support/convertMission';
import { launch, type Launched, type LaunchOptions } from './support/launch';
import { missionOfWindow } from './support/missionOfWindow';
import { openJsonOf } from './support/openJsonOf';
import { runVerb } from './support/runVerb';

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

/** Pastes until the table is there: the dialog stands a moment before it listens, and a person is never that fast. */
async function pasteTable(page: Page, text: string, sign: Locator): Promise<void> {
  await expect(async () => {
    await page.evaluate((table) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', table);
      document.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    }, text);
    await expect(sign).toBeVisible({ timeout: 1000 });
  }).toPass();
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
  const column = page.getByRole('button', { name: /« Nom » : Nom$/ });
  await pasteTable(page, 'Prénom\tNom\tPoste actuel\nZoé\tLafleur\tChimie\n', column);
  await column.click();
  await page.getByRole('menuitem', { name: 'Ne pas importer' }).click();
  await expect(page.getByText('nouveau délégué')).toBeVisible();
  await page.getByRole('button', { name: 'Annuler', exact: true }).click();
  await expect(page.getByText('Lafleur')).toHaveCount(0);
});

test('a second column of the same is named where the columns are chosen, and can be the one that is taken', async () => {
  const page = await openDelegatesImport();
  const [first, second] = [
    page.getByRole('button', { name: /« Courriel » : Courriel$/ }),
    page.getByRole('button', { name: /« Courriel » : Ne pas importer$/ }),
  ];
  await pasteTable(
    page,
    'Prénom\tNom\tCourriel\tCourriel\nZoé\tLafleur\tz@ancien.example\tz@nouveau.example\n',
    second,
  );
  const note = page.getByText(
    /^La colonne D, «.Courriel.», n’est pas importée.: la colonne C donne déjà ce renseignement\./,
  );
  await expect(note).toBeVisible();
  await expectNoViolation(page);
  await first.click();
  await page.getByRole('menuitem', { name: 'Ne pas importer' }).click();
  await expect(note).toHaveCount(0);
  await second.last().click();
  await page.getByRole('menuitem', { name: 'Courriel', exact: true }).click();
  await expect(page.getByText(/^La colonne C, «.Courriel.», n’est pas importée.: la colonne D/)).toBeVisible();
});

test('contacts become delegates, and what is private in them is said to be left out', async () => {
  const page = await openDelegatesImport();
  await choose(page, 'tests/fixtures/contacts/apple.vcf');
  await expect(page.getByText('Laissé de côté')).toHaveText(
    /1 photo, 1 date personnelle, 3 coordonnées à la maison, 1 note, 1 groupe de contacts et 3 autres renseignements\.$/,
  );
  await expect(page.getByText('elodie.cote@example.org')).toBeVisible();
  await expect(page.getByText('elodie.maison@example.org')).toHaveCount(0);
  await expect(page.getByText('Ni prénom ni nom')).toBeVisible();
  await expectNoViolation(page);
  await page.getByRole('button', { name: 'Continuer avec 1 ligne' }).click();
  await page.getByRole('button', { name: 'Continuer vers le résumé' }).click();
  await page.getByRole('button', { name: /^Importer 1/ }).click();
  await expect
    .poll(async () => Object.values((await missionOfWindow(page)).mission.people))
    .toContainEqual(
      expect.objectContaining({
        givenName: 'Élodie',
        familyName: 'Côté',
        jobTitleFr: 'Directrice, affaires réglementaires',
        email: 'elodie.cote@example.org',
        workPhone: '+1 514 555-0100',
        mobilePhone: '+1 514 555-0101',
      }),
    );
});

test('contacts are imported from the command line as well, which says what it left out', async () => {
  const file = convertMission('tests/fixtures/missions/itinerary.json');
  const run = await runVerb(['import', file, '--contacts', 'tests/fixtures/contacts/outlook.vcf'], 'en');
  expect(run).toEqual({
    exitCode: 0,
    out: 'outlook.vcf imported into itinerary.mission.\nLeft out: 1 photo.\n',
    err: '',
  });
  expect(await openJsonOf(file)).toContain('"jobTitleFr": "Délégué commercial, sciences de la vie"');
});

test('a file that is no list says why, and leaves the import where it was', async () => {
  const page = await openDelegatesImport();
  await choose(page, 'assets/fonts/radioCanada-latin.woff2');
  await expect(page.getByRole('alert')).toContainText('radioCanada-latin.woff2');
  await expect(
    page.getByRole('button', { name: 'Déposez ici un fichier Excel (XLSX), CSV ou de contacts (VCF)', exact: true }),
  ).toBeAttached();
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

test('a list that was read in the wrong way is read again, and the preview follows', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'passerelle-again-'));
  const list = join(folder, 'liste.csv');
  await writeFile(list, 'Nom,Prénom;Courriel\nCôté,Zoé;zoe@example.org\n');
  const page = await openDelegatesImport();
  await choose(page, list);
  await expect(page.getByText('point-virgule · UTF-8')).toBeVisible();
  await page.getByRole('button', { name: 'Mal lu ?' }).click();
  const panel = page.getByRole('dialog', { name: 'Lire le fichier autrement' });

  await panel.getByRole('button', { name: /Séparateur de colonnes/ }).click();
  await page.getByRole('option', { name: 'Virgule', exact: true }).click();
  await expect(page.getByText('· virgule · UTF-8')).toBeVisible();
  await expect(page.getByText('Zoé;zoe@example.org', { exact: true })).toBeVisible();

  await panel.getByRole('button', { name: /Encodage/ }).click();
  await page.getByRole('option', { name: /^Windows-1252/ }).click();
  await expect(page.getByText('CÃ´tÃ©', { exact: true })).toBeVisible();

  await panel.getByRole('button', { name: /Encodage/ }).click();
  await page.getByRole('option', { name: /^UTF-16 \(/ }).click();
  await expect(page.locator('[role=alert]')).toContainText('liste.csv');
  await expect(page.getByText('CÃ´tÃ©', { exact: true })).toBeVisible();
  await rm(folder, { recursive: true });
});

test('what columns mean is remembered for the same headers, said, and forgotten on request', async () => {
  const table = 'Prénom\tNom\tPoste actuel\nZoé\tLafleur\tChimie\n';
  const page = await openDelegatesImport();
  const column = page.getByRole('button', { name: /« Poste actuel » :/ });
  await pasteTable(page, table, column);
  await column.click();
  await page.getByRole('menuitem', { name: 'Notes' }).click();
  await page.getByRole('button', { name: 'Continuer avec 1 ligne' }).click();
  await page.getByRole('button', { name: 'Continuer vers le résumé' }).click();
  await expect(page.getByText(/sera retenu sur cet ordinateur/)).toBeVisible();
  await page.getByRole('button', { name: 'Importer 1 ligne' }).click();
  await expect(page.getByText('Lafleur', { exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'Importer', exact: true }).click();
  await pasteTable(page, table, page.getByRole('button', { name: /« Poste actuel » : Notes$/ }));
  await expect(page.getByText('Colonnes reprises de votre dernière importation')).toBeVisible();
  await expectNoViolation(page);
  await page.getByRole('button', { name: 'Oublier' }).click();
  await expect(page.getByText('Colonnes reprises de votre dernière importation')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /« Poste actuel » : Notes$/ })).toHaveCount(0);
});

test('the list of problems is copied as cells: row, column, reason', async () => {
  const page = await openDelegatesImport();
  await choose(page, faulty);
  await page.getByRole('button', { name: 'Copier la liste' }).click();
  await expect(page.getByRole('button', { name: 'Liste copiée' })).toBeVisible();
  const copied = await opened?.app.evaluate(({ clipboard }) => clipboard.readText());
  const [titles, ...lines] = (copied ?? '').split('\r\n').map((line) => line.split('\t'));
  expect(titles).toEqual(['Ligne', 'Colonne', 'Problème']);
  expect(lines.every((line) => line.length === 3 && /^\d/.test(line[0] ?? ''))).toBe(true);
  expect(lines.find(([, , reason]) => reason?.includes('31/02/2027'))).toBeDefined();
});

test('an import stopped in the middle leaves the file, the undo and the screen as they were', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'passerelle-stopped-'));
  const list = join(folder, 'liste.csv');
  const lines = Array.from({ length: 5000 }, (_, row) => `Zoé${row};Lafleur;z${row}@example.org;Société ${row % 400}`);
  await writeFile(list, `Prénom;Nom;Courriel;Entreprise\n${lines.join('\n')}\n`);
  const mission = convertMission('tests/fixtures/missions/itinerary.json');
  opened = await launch({ files: [mission] });
  const { page } = opened;
  await page
    .getByRole('button', { name: /^Délégation/ })
    .first()
    .click();
  const before = [await missionOfWindow(page), await readFile(mission)];
  await page.getByRole('button', { name: 'Importer', exact: true }).click();
  await choose(page, list);
  await page.getByRole('button', { name: 'Continuer avec 5000 lignes' }).click();
  await page.getByRole('button', { name: 'Continuer vers le résumé' }).click();
  await expect(page.getByRole('button', { name: 'Importer 5000 lignes' })).toBeEnabled();
  const screen = await page.getByRole('main').ariaSnapshot();
  // Quicker than any hand: the first moment at which it can be stopped.
  await page.evaluate(() => {
    const watch = new MutationObserver(() => {
      const stop = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Arrêter');
      if (!stop) return;
      watch.disconnect();
      document.body.dataset['stopped'] = 'yes';
      stop.click();
    });
    watch.observe(document.body, { childList: true, subtree: true });
  });
  await page.getByRole('button', { name: 'Importer 5000 lignes' }).click();
  await expect(page.locator('body[data-stopped]')).toBeAttached();
  await expect(page.getByRole('button', { name: 'Importer 5000 lignes' })).toBeEnabled();
  expect(await page.getByRole('main').ariaSnapshot()).toBe(screen);
  expect([await missionOfWindow(page), await readFile(mission)]).toEqual(before);
  await rm(folder, { recursive: true });
});
