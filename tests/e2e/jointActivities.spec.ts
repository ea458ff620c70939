import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Locator, test } from '@playwright/test';
import { answerDialogs } from './support/answerDialogs';
import { barriersOf } from './support/barriersOf';
import { chooseOption } from './support/chooseOption';
import { goTo } from './support/goTo';
import type { Launched } from './support/launch';
import { missionOfWindow } from './support/missionOfWindow';
import { openSample } from './support/openSample';
import { pressMenuKey } from './support/pressMenuKey';
import { readPdf } from './support/readPdf';
import { stopClock } from './support/stopClock';

let opened: Launched;
let folder: string;
test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'passerelle-joint-'));
  opened = await openSample();
  await stopClock(opened.page);
  await answerDialogs(opened.app, folder);
});
test.afterEach(async () => {
  await opened.close();
  rmSync(folder, { recursive: true, force: true });
});

const title = 'Ouverture du pavillon du Québec';
const both = 'BIOQuébec et MassBio';
const pasted = [
  'Nom complet\tOrganisation\tLangue\tRéponse\tRégime alimentaire\tCourriel',
  'Pat Ferro\tHarbolight\tanglais\taccepté\tVégane\tpat@example.org',
  'Lou Berger\tAilleurs\tklingon\t',
  '\tPersonne\t\t',
].join('\n');

async function write(cell: Locator, text: string): Promise<void> {
  await cell.dblclick();
  await cell.page().keyboard.press('Control+A');
  await cell.page().keyboard.type(text);
  await cell.page().keyboard.press('Enter');
}

/** Whether words of a line stand before where it is cut off. */
function isReadWhole(line: Locator, words: string): Promise<boolean> {
  return line.evaluate((element, sought) => {
    const text = element.firstChild;
    const from = text?.textContent?.indexOf(sought) ?? -1;
    if (!text || from < 0) return false;
    const range = document.createRange();
    range.setStart(text, from);
    range.setEnd(text, from + sought.length);
    return range.getBoundingClientRect().right <= element.getBoundingClientRect().right;
  }, words);
}

/** What a file says that the window wrote into the folder. */
function written(ending: string, beginning = ''): Buffer {
  const found = readdirSync(folder).find((name) => name.endsWith(ending) && name.startsWith(beginning));
  return readFileSync(join(folder, found ?? ''));
}

test('joint activities in Québec or Massachusetts: an event of two organisers, its guests, shares and tasks reach the calendar and the page', async () => {
  const { page } = opened;
  // The opening becomes an activity of both.
  await pressMenuKey(opened.app, 'K');
  await page.getByRole('combobox', { name: 'Rechercher ou lancer une commande' }).fill(title);
  await page.keyboard.press('Enter');
  const form = page.getByRole('dialog', { name: 'Modifier l’activité' });
  await form.getByText('Activité conjointe des deux associations').click();
  const organisers = form.getByRole('group', { name: 'Organisateurs (au moins deux)' });
  await organisers.getByRole('searchbox').fill('MassBio');
  await organisers.getByText('MassBio', { exact: true }).last().click();
  await form.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(form).toHaveCount(0);

  // Both are read on the card and on the line of the agenda, not only heard.
  const shown = page.locator('[data-card], [data-row]').filter({ hasText: title });
  const names = shown.getByText(both).first();
  await page.getByRole('radio', { name: 'Grille', exact: true }).click();
  await expect.poll(() => isReadWhole(names, both)).toBe(true);
  await page.getByRole('radio', { name: 'Agenda' }).click();
  await expect.poll(() => isReadWhole(names, both)).toBe(true);

  await goTo(page, 'joint');
  await page.getByRole('button', { name: new RegExp(`^${title}`) }).click();
  await expect(page.getByText('Organisé par BIOQuébec et MassBio', { exact: true })).toBeVisible();
  expect(await barriersOf(page)).toEqual([]);

  // Guests: one written, the others pasted, with what is wrong with which row.
  await page.getByRole('button', { name: 'Ajouter un invité' }).first().click();
  const adding = page.getByRole('dialog', { name: 'Ajouter un invité' });
  await adding.getByRole('combobox', { name: 'Nom, ou personne de la mission' }).fill('Pat Ferro');
  await page.keyboard.press('Tab');
  await adding.getByRole('button', { name: 'Ajouter' }).click();
  await expect(adding).toHaveCount(0);
  await page.getByRole('button', { name: 'Coller une liste' }).click();
  const pasting = page.getByRole('dialog', { name: 'Coller une liste d’invités' });
  await chooseOption(pasting, 'Invité par', 'MassBio');
  await pasting.getByRole('textbox', { name: 'Lignes du tableur' }).fill(pasted);
  await expect(pasting.getByRole('listitem').filter({ hasText: 'klingon' })).toContainText('Ligne 3');
  await expect(pasting.getByRole('listitem').filter({ hasText: 'Il manque le nom' })).toContainText('Ligne 4');
  await expect(pasting.getByText('Une colonne n’est pas lue : Courriel')).toBeVisible();
  expect(await barriersOf(page)).toEqual([]);
  await pasting.getByRole('button', { name: 'Ajouter 2 invités' }).click();
  await expect(pasting).toHaveCount(0);
  await expect(page.getByRole('gridcell', { name: 'Invité aussi par BIOQuébec' })).toBeVisible();
  await expect(page.getByRole('row', { name: /^MassBio 2 1 1 0 0/ })).toBeVisible();

  // The list for the door, as a page and as a spreadsheet.
  await page.getByRole('button', { name: 'Liste à l’entrée' }).click();
  const door = page.getByRole('dialog', { name: 'Liste des invités' });
  await door.getByRole('button', { name: 'Enregistrer en PDF' }).click();
  await expect(door.getByText(/^1 fichier dans/)).toBeVisible();
  await door.getByRole('button', { name: 'Enregistrer le tableur' }).click();
  await expect.poll(() => readdirSync(folder).filter((name) => name.endsWith('.xlsx'))).toHaveLength(1);
  const sheet = readPdf(written('.pdf')).pages.join('\n');
  for (const words of [title, 'Pat Ferro', 'Lou Berger', 'Harbolight', 'MassBio']) expect(sheet).toContain(words);
  expect(sheet).not.toContain('Végane');
  await page.keyboard.press('Escape');
  await expect(door).toHaveCount(0);

  // Who pays: even shares, then one too many, said beside the line.
  await page.getByRole('radio', { name: /^Budget/ }).click();
  await page.getByRole('button', { name: 'Ajouter une dépense' }).first().click();
  const line = page.getByRole('row', { name: /Nouvelle dépense/ });
  await write(line.getByRole('gridcell').nth(1), '1 250 $');
  await expect(line).toContainText('Tout est réparti');
  await expect(page.getByRole('row', { name: /^CAD/ })).toContainText(/625.CAD/);

  // The sheet for the two who coordinate it, on one page, from any part of the activity.
  await page.getByRole('radio', { name: /^Invités/ }).click();
  await page.getByRole('button', { name: 'Fiche de l’activité' }).click();
  const forTwo = page.getByRole('dialog', { name: 'Fiche de l’activité conjointe' });
  await forTwo.getByRole('button', { name: 'Enregistrer en PDF' }).click();
  await expect(forTwo.getByText(/^1 fichier dans/)).toBeVisible();
  const { pages } = readPdf(written('fr.pdf', 'Fiche'));
  expect(pages).toHaveLength(1);
  const said = pages.join('').replaceAll(/\s+/g, ' ');
  for (const words of [title, 'Nouvelle dépense', 'MassBio 625 CAD', 'Pour la coordination'])
    expect(said).toContain(words);
  await page.keyboard.press('Escape');
  await expect(forTwo).toHaveCount(0);
  await page.getByRole('radio', { name: /^Budget/ }).click();
  await write(line.getByRole('gridcell').nth(2), '70 %');
  await expect(line).toContainText('20 % de trop');

  // A pasted block: what means nothing is named, the rest is taken.
  await line.getByRole('gridcell').nth(1).click();
  await line
    .getByRole('gridcell')
    .nth(1)
    .evaluate((cell) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', '-5 $\t50 %\tbeaucoup');
      cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
  const refusal = page.getByRole('alert').filter({ hasText: /cellules n’ont pas été collées/ });
  await expect(refusal).toContainText('Ligne 1, Prévu : « -5 $ ». Écrivez un montant d’au plus');
  await expect(refusal).toContainText('Part de MassBio : « beaucoup ». Écrivez une part en pour cent');
  await expect(line).toContainText('50 %');
  await expect(line).toContainText('1 250');
  expect(await barriersOf(page)).toEqual([]);

  await page.getByRole('radio', { name: /^Tâches/ }).click();
  const theirs = page.getByRole('region', { name: 'Le partenaire' });
  await theirs.getByRole('button', { name: 'Ajouter une tâche' }).click();
  const taskForm = page.getByRole('dialog', { name: 'Ajouter une tâche' });
  await taskForm.getByLabel('Tâche, en français').fill('Réserver le traiteur');
  await taskForm.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await expect(taskForm).toHaveCount(0);
  await expect(theirs.getByText('Réserver le traiteur')).toBeVisible();

  // Out: both organisers in the calendars, neither money nor guests.
  const { mission } = await missionOfWindow(page);
  expect(Object.values(mission.budgetLines)).toHaveLength(4);
  await goTo(page, 'calendars');
  await page.getByRole('button', { name: /^Écrire \d+ fichiers/ }).click();
  await expect
    .poll(() => readdirSync(folder, { recursive: true }).some((name) => String(name).endsWith('.ics')), {
      timeout: 60_000,
    })
    .toBe(true);
  const calendars = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.ics'))
    .map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n ', ''));
  const event = calendars.flatMap((text) => text.split('BEGIN:VEVENT')).find((text) => text.includes(title));
  expect(event).toContain('Organisé par BIOQuébec et MassBio');
  expect(calendars.join()).not.toMatch(/Nouvelle dépense|Pat Ferro|Végane/);
});
