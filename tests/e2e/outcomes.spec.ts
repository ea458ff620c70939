import { copyFileSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { projectRoot } from '../../electron/dev/projectRoot.mjs';
import { answerDialogs } from './support/answerDialogs';
import { barriersOf } from './support/barriersOf';
import { chooseOption } from './support/chooseOption';
import { convertMission } from './support/convertMission';
import { goTo } from './support/goTo';
import { launch, type Launched, type LaunchOptions } from './support/launch';
import { missionOfWindow } from './support/missionOfWindow';
import { openSample } from './support/openSample';
import { pressMenuKey } from './support/pressMenuKey';
import { readPdf } from './support/readPdf';
import { stopClock } from './support/stopClock';
import { typeInto } from './support/typeInto';

let opened: Launched | undefined;
test.afterEach(async () => {
  await opened?.close();
  opened = undefined;
});

async function openOn(screen: 'itinerary' | 'outcomes', options: LaunchOptions = {}): Promise<Page> {
  opened = await openSample(options);
  await stopClock(opened.page);
  await goTo(opened.page, screen, options.locale === 'en-CA' ? 'en' : 'fr');
  return opened.page;
}

async function outcomeOfMeeting(page: Page, id: string) {
  const { mission } = await missionOfWindow(page);
  return Object.values(mission.outcomes).find(({ item, deleted }) => item === id && !deleted);
}

const meeting = 'rencontre-ardoisia-meridax';
const row = /^Ardoisia.*Meridax/;

const survey = [
  'Organisation;Rencontres (1 à 5);Affaires espérées (montant et devise);À améliorer',
  'Ardoisia Dispositifs;5;40 000 CAD;Des pauses plus longues',
  'Boralyse Immuno;neuf;;',
].join('\n');

/** Reads a file of answers in the dialog and imports what it says; gives back what the dialog told of it. */
async function importAnswers(page: Page, file: string): Promise<string> {
  await page.getByRole('button', { name: 'Importer des réponses' }).click();
  const dialog = page.getByRole('dialog', { name: 'Importer des réponses' });
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    dialog.getByRole('button', { name: 'Choisir un fichier' }).click(),
  ]);
  await chooser.setFiles(file);
  await expect(dialog.getByText(/1 entreprise a répondu/)).toBeVisible();
  const told = await dialog.innerText();
  await dialog.getByRole('button', { name: 'Importer 1 réponse' }).click();
  await expect(dialog).toHaveCount(0);
  return told;
}

/** Puts the figures of another mission beside; a file that is none is refused by its name, and neither is written to. */
async function compareWithBoston(dialog: Locator, folder: string): Promise<void> {
  const [earlier, brochure] = [join(folder, 'boston.mission'), join(folder, 'brochure.mission')];
  copyFileSync(join(projectRoot, 'assets/samples/boston-2026.mission'), earlier);
  writeFileSync(brochure, '%PDF-1.7 brochure');
  const before = readFileSync(earlier);
  const add = dialog.getByRole('button', { name: 'Ajouter une mission précédente…' });
  await answerDialogs(opened!.app, brochure);
  await add.click();
  await expect(dialog.getByRole('alert')).toContainText('brochure.mission');
  await answerDialogs(opened!.app, earlier);
  await add.click();
  await expect(dialog.getByRole('alert')).toHaveCount(0);
  const table = dialog.getByRole('table', { name: 'Comparaison avec des missions précédentes' });
  await expect(table.getByRole('row', { name: /^Délégués 48 \d+$/ })).toBeVisible();
  expect(readFileSync(earlier)).toEqual(before);
  await answerDialogs(opened!.app, folder);
}

/** The words of a report in French, of what it was written as. */
async function reportText(folder: string, audience: string): Promise<Record<'pdf' | 'docx' | 'xlsx', string>> {
  const bytesOf = (ending: string) => {
    const name = readdirSync(folder).find((file) => file.includes(audience) && file.endsWith(`fr.${ending}`));
    return readFileSync(join(folder, name ?? ''));
  };
  const textIn = (ending: string, part: RegExp) =>
    Object.entries(unzipSync(bytesOf(ending)))
      .filter(([name]) => part.test(name))
      .map(([, xml]) => strFromU8(xml).replaceAll(/<[^>]+>/g, ' '))
      .join('\n');
  return {
    pdf: readPdf(bytesOf('pdf')).pages.join('\n'),
    docx: textIn('docx', /document\.xml$/),
    xlsx: textIn('xlsx', /sheet\d+\.xml$/),
  };
}

test('investment and financing for their companies: a meeting with its purpose, what came of it, what the company says, the report', async () => {
  const page = await openOn('outcomes');
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-report-'));
  await answerDialogs(opened!.app, folder);

  // In the order of days, those without one last.
  await expect(page.getByRole('row').nth(1)).toContainText('21 juin');
  await page.getByRole('row', { name: row }).click();
  const sheet = page.getByRole('complementary', { name: row });
  await sheet.getByRole('button', { name: 'Tenue' }).click();
  await chooseOption(sheet, 'Résultat', 'Investissement');
  await sheet.getByLabel('Montant').fill('250 000 $');
  await sheet.getByLabel('Montant').press('Enter');
  await sheet.getByRole('button', { name: 'Rappel après 6 mois' }).click();
  await expect
    .poll(() => outcomeOfMeeting(page, meeting))
    .toMatchObject({ attendance: 'held', result: 'investment', amount: 'CAD 250000.00' });
  const due = sheet.getByRole('group', { name: 'D’ici le' });
  await typeInto(due, '00261226');
  await sheet.getByLabel('Montant').click();
  await expect(sheet.getByText('Un suivi a une date. Exemple : 2026-12-26. La précédente est gardée.')).toBeVisible();
  await page.getByRole('radio', { name: 'Suivis' }).click();
  await expect(
    page.getByRole('row', { name: /Prendre des nouvelles.*26 décembre 2026.*Ardoisia.*Meridax/ }),
  ).toBeVisible();

  await page.getByRole('radio', { name: 'Sondage' }).click();
  const search = page.getByRole('searchbox', { name: 'Chercher une entreprise' });
  await search.fill('epinoxe');
  await expect(page.getByRole('row')).toHaveCount(2);
  await search.fill('');
  await page.getByRole('button', { name: 'Sonder les entreprises' }).click();
  const asking = page.getByRole('dialog', { name: 'Sondage des entreprises' });
  await asking.getByRole('button', { name: 'Enregistrer ce tableur' }).click();
  await expect(asking.getByText(/^1 fichier écrit/)).toBeVisible();
  await page.keyboard.press('Escape');
  expect(readdirSync(folder)).toEqual([expect.stringMatching(/_sondage_survey\.xlsx$/)]);
  const answers = join(folder, 'reponses.csv');
  writeFileSync(answers, survey);
  expect(await importAnswers(page, answers)).toMatch(/Ligne 3.*Rencontres.*«\s*neuf\s*» n’est pas une note de 1 à 5/);
  await importAnswers(page, answers);
  await expect(page.getByText(/^Réponses\s: 7 sur 24$/)).toBeVisible();

  await page.getByRole('button', { name: 'Rapport de mission' }).click();
  const dialog = page.getByRole('dialog', { name: 'Rapport de mission' });
  await compareWithBoston(dialog, folder);
  await chooseOption(dialog, 'Langue', 'Les deux');
  await dialog.getByRole('button', { name: 'Enregistrer le rapport' }).click();
  await expect(dialog.getByText(/^6 fichiers écrits/)).toBeInViewport({ timeout: 30_000 });
  await chooseOption(dialog, 'Pour', 'Pour les partenaires');
  await dialog.getByRole('button', { name: 'Enregistrer le rapport' }).click();
  await expect.poll(() => readdirSync(folder).length).toBe(16);
  const own = await reportText(folder, 'coordination');
  const told = await reportText(folder, 'partenaires');
  for (const form of ['pdf', 'docx', 'xlsx'] as const) {
    expect(own[form]).toMatch(/Rencontres par but[^]*Financement|But[^]*Financement/);
    expect(own[form]).toMatch(/Soutien sur place[^]*Fjordane IA/);
    expect(own[form]).toContain('Des pauses plus longues');
    expect(own[form]).toMatch(/Comparaison avec des missions précédentes|Chiffre[^]*\(2026\)/);
    expect(told[form]).toMatch(/Financement[^]*Soutien sur place/);
    for (const said of [own[form], told[form]]) {
      expect(said).toMatch(/Activités\s+tenues\s+ensemble[^]*Investissement\s+et[^]*Rien\s+n’a\s+été\s+fait/);
    }
    expect(told[form]).not.toMatch(/Fjordane|Kestrova|1.200.000|Des pauses/);
  }
});

test('an outcome is noted on the spot with two keys, and taken back', async () => {
  const page = await openOn('itinerary');
  await page.getByRole('radio', { name: 'Agenda' }).click();
  await page.getByRole('radio', { name: /^Mar. 23 juin/i }).click();
  const card = page.locator(`[data-row="${meeting}"]`);
  await card.focus();
  await page.keyboard.press('r');
  const dialog = page.getByRole('dialog', { name: 'Qu’en est-il sorti ?' });
  await expect(dialog).toBeVisible();
  await page.keyboard.press('t');
  await expect(dialog.getByRole('button', { name: 'Tenue', pressed: true })).toBeVisible();
  await expect.poll(() => outcomeOfMeeting(page, meeting)).toMatchObject({ attendance: 'held' });
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await pressMenuKey(opened!.app, 'Z');
  await expect.poll(() => outcomeOfMeeting(page, meeting)).toBeUndefined();
});

test('companies are surveyed after a mission without meetings too', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-survey-'));
  const { mission, ...rest } = JSON.parse(
    readFileSync(join(projectRoot, 'assets/samples/bio-2026-san-diego.json'), 'utf8'),
  ) as { mission: object };
  const about = [
    'outcomes',
    'followUps',
    'clauses',
    'guests',
    'budgetLines',
    'supportRequests',
    'announcements',
    'tasks',
    'claims',
    'roomShares',
  ];
  const emptied = Object.fromEntries(['items', ...about].map((collection) => [collection, {}]));
  const json = join(folder, 'visit.json');
  writeFileSync(json, JSON.stringify({ ...rest, mission: { ...mission, ...emptied } }));
  opened = await launch({ files: [convertMission(json)] });
  const { page } = opened;
  await goTo(page, 'outcomes');
  await expect(page.getByRole('main')).toContainText('Les résultats des rencontres seront ici');
  await page.getByRole('radio', { name: 'Sondage' }).click();
  await page.getByRole('button', { name: 'Sonder les entreprises' }).click();
  await expect(page.getByRole('dialog', { name: 'Sondage des entreprises' })).toBeVisible();
});

for (const locale of ['fr-CA', 'en-CA'] as const) {
  test(`nothing keeps anybody from the outcomes (${locale})`, async () => {
    const page = await openOn('outcomes', { locale });
    await page.getByRole('row', { name: row }).click();
    expect(await barriersOf(page)).toEqual([]);
    await page.getByRole('radio', { name: locale === 'fr-CA' ? 'Sondage' : 'Survey' }).click();
    await page.getByRole('row', { name: /Fjordane/ }).click();
    expect(await barriersOf(page)).toEqual([]);
  });
}
