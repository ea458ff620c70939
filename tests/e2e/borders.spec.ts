import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { answerDialogs } from './support/answerDialogs';
import { chooseOption } from './support/chooseOption';
import { goTo } from './support/goTo';
import type { Launched } from './support/launch';
import { lintedCalendar } from './support/lintedCalendar';
import { missionOfWindow } from './support/missionOfWindow';
import { openSample } from './support/openSample';
import { pasteInto } from './support/pasteInto';
import { pressMenuKey } from './support/pressMenuKey';
import { readPdf } from './support/readPdf';
import { stopClock } from './support/stopClock';

let opened: Launched;
let folder: string;
test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'passerelle-borders-'));
  opened = await openSample();
});
test.afterEach(async () => {
  await opened.close();
  rmSync(folder, { recursive: true });
});

async function expectNoViolation(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
}

async function showEntries(page: Page): Promise<void> {
  await goTo(page, 'delegation');
  await page.getByRole('radio', { name: /^Entrées/ }).click();
}

/** The text of the list of travel that is open, as a PDF. */
async function savedList(page: Page, title: string): Promise<string> {
  await page.getByRole('button', { name: 'Enregistrer en PDF' }).click();
  const saved = () => readdirSync(folder).find((name) => name.startsWith(title) && name.endsWith('.pdf'));
  await expect.poll(saved).toBeDefined();
  return readPdf(readFileSync(join(folder, saved() ?? ''))).pages.join('\n');
}

async function importDelegate(page: Page): Promise<void> {
  const file = join(folder, 'delegues.csv');
  const head = 'Nom;Prénom;Organisation;Groupe;Courriel;Pays du passeport;Expiration du passeport';
  writeFileSync(
    file,
    `${head}\nLantagne;Zoé;Norvexia Bio;Investissement et affaires;zoe.lantagne@example.org;France;2029-08-31\n`,
  );
  await goTo(page, 'delegation');
  await page.getByRole('button', { name: 'Importer', exact: true }).click();
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: /^Continuer avec 1 ligne/ }).click();
  await page.getByRole('button', { name: 'Continuer vers le résumé' }).click();
  await page.getByRole('button', { name: /^Importer 1 ligne/ }).click();
  await expect(page.getByText('Lantagne', { exact: true })).toBeVisible();
}

test('Delegations cross a border: from an imported document to the checklist, a conflict settled, and times right on both sides', async () => {
  const { app, page } = opened;
  await answerDialogs(app, folder);
  await importDelegate(page);

  await showEntries(page);
  await page.getByRole('searchbox').fill('lantagne');
  const checklist = page.getByRole('grid', { name: 'Liste de contrôle' });
  await expect(checklist.getByRole('row', { name: /Lantagne, Zoé/ })).toHaveCount(2);
  const outward = checklist.getByRole('row', { name: /États-Unis/ });
  await expect(outward).toContainText('ESTA, à demander en ligne · esta.cbp.dhs.gov');
  await expect(outward).toContainText('2026-06-11');
  await expect(outward).toContainText('Non précisée');
  await expect(checklist.getByRole('row', { name: /Canada/ })).toContainText('Carte de résident permanent');
  await expect(page.getByText('ne remplace ni un avis juridique ni les sites officiels')).toBeVisible();
  await expect(page.getByRole('link', { name: /esta/ })).toHaveCount(0);
  await expectNoViolation(page);

  await goTo(page, 'conflicts');
  const list = page.getByRole('complementary', { name: 'Liste des conflits' });
  const unknown = list.getByRole('button', { name: /Zoé Lantagne.*autorisation d’entrée non précisée/ });
  await expect(unknown).toHaveCount(2);
  await unknown.filter({ hasText: 'États-Unis' }).click();
  await page
    .getByRole('article')
    .getByRole('button', { name: /^L’autorisation est arrivée/ })
    .click();
  await expect(unknown).toHaveCount(1);

  await showEntries(page);
  await page.getByRole('searchbox').fill('lantagne');
  await expect(outward).toContainText('Accordée');
  const way = checklist.getByRole('row', { name: /Canada/ });
  await way.getByRole('gridcell', { name: 'Non précisée' }).dblclick();
  await page.getByRole('option', { name: 'Aucune requise' }).click();
  await expect(way).toContainText('Aucune requise');
  const { mission } = await missionOfWindow(page);
  const zoe = Object.values(mission.people).find(({ familyName }) => familyName === 'Lantagne');
  const noted = Object.values(mission.entryStates).filter(({ person }) => person === zoe?.id);
  expect(noted.map(({ country, status }) => `${country} ${status}`).sort()).toEqual(['CA not-needed', 'US granted']);

  await page.getByRole('button', { name: 'Listes de voyage' }).click();
  const lists = page.getByRole('dialog', { name: 'Listes de voyage' });
  await expect(lists.getByRole('radio', { name: 'Autorisations d’entrée' })).toBeChecked();
  await expect(lists.getByRole('row', { name: /^Lantagne, Zoé/ })).toHaveCount(2);
  await expectNoViolation(page);
  const checklistPaper = await savedList(page, 'Autorisations');
  expect(checklistPaper).toMatch(/Lantagne, Zoé\s+France\s+2029-08-31\s+ESTA/);
  expect(checklistPaper).toMatch(/France\s+États-Unis\s+ESTA, à demander en\s+ligne\s+esta\.cbp\.dhs\.gov/);
  expect(checklistPaper).toContain('ne remplace ni un avis juridique');
  await lists.getByRole('radio', { name: 'Vols et trajets' }).click();
  const paper = await savedList(page, 'Vols');
  expect(paper).toContain('Lantagne, Zoé');
  expect(paper).toMatch(/Montréal[^→]*→ San Diego[^→]* HAE → [^→]* HAP/);
  await lists.getByRole('button', { name: 'Fermer' }).last().click();

  await goTo(page, 'calendars');
  for (const section of ['Groupes', 'Personnes']) {
    await page.getByRole('checkbox', { name: `Tout choisir : ${section}` }).press('Space');
  }
  await page.getByRole('checkbox', { name: 'Écrire le calendrier de Toute la mission' }).press('Space');
  await page.getByRole('checkbox', { name: 'Écrire le calendrier de Zoé Lantagne' }).press('Space');
  await page.getByRole('button', { name: 'Écrire 1 fichier' }).click();
  await expect(page.getByText(/^1 fichier écrit/)).toBeVisible();
  const ics = readdirSync(folder).find((name) => name.endsWith('.ics')) ?? '';
  const text = String(await lintedCalendar(join(folder, ics))).replaceAll('\r\n ', '');
  expect(text).toMatch(/DTSTART;TZID=America\/Toronto:20260621T/);
  expect(text).toMatch(/DTEND;TZID=America\/Los_Angeles:20260621T/);
  expect(text).not.toMatch(/ESTA|passeport|France/i);
});

test('a table from Excel is pasted over what is known of borders: what means nothing is named, and one undo takes it all back', async () => {
  const { app, page } = opened;
  await showEntries(page);
  await page.getByRole('radio', { name: 'Ce qu’il faut' }).click();
  const rules = page.getByRole('grid', { name: 'Ce qu’il faut' });
  const rows = rules.getByRole('row');
  await expect(rows).toHaveCount(4);
  await pasteInto(
    rules.getByRole('row', { name: /France Canada/ }).getByRole('rowheader'),
    [
      'France\tCanada\tautorisation\t14 jours',
      'Brésil\tÉtats-Unis\tvisa\t-60\tVisa de visiteur',
      'Français\tUSA\tvisa',
      'Zubrowka\tCanada',
    ].join('\n'),
  );
  const refusal = page.getByRole('alert').filter({ hasText: '4 cellules n’ont pas été collées' });
  await expect(refusal).toContainText('Ligne 2, Jours avant le passage : « -60 »');
  await expect(refusal).toContainText('Ligne 3 : il faut un document de voyage et un pays d’arrivée');
  await expect(refusal).toContainText('Ligne 4, Document de voyage : « Zubrowka »');
  await expect(rules.getByRole('row', { name: /France Canada/ })).toContainText('14');
  await expect(rules.getByRole('row', { name: /Brésil États-Unis/ })).toContainText('Visa de visiteur');
  await expect(rows).toHaveCount(5);
  await pasteInto(rules.getByRole('row', { name: /Brésil/ }).getByRole('rowheader'), 'Zubrowka');
  await expect(page.getByRole('alert').filter({ hasText: /Rien n’a été collé\s: 1 cellule/ })).toContainText(
    '« Zubrowka »',
  );
  await page.getByRole('button', { name: 'Ajouter une règle d’entrée' }).click();
  await expect(page.getByRole('dialog', { name: 'Ajouter une règle d’entrée' })).not.toContainText('cellules');
  await page.keyboard.press('Escape');

  const country = rules.getByRole('row', { name: /Brésil/ }).getByRole('gridcell', { name: 'États-Unis' });
  await country.dblclick();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Canada');
  await page.keyboard.press('Enter');
  await expect(rules.getByRole('row', { name: /Brésil Canada/ })).toBeVisible();
  await rules
    .getByRole('row', { name: /Brésil/ })
    .getByRole('rowheader')
    .dblclick();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('français');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Il y a déjà une règle pour ces deux pays.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expectNoViolation(page);

  await pressMenuKey(app, 'Z');
  await expect(rules.getByRole('row', { name: /Brésil États-Unis/ })).toBeVisible();
  await pressMenuKey(app, 'Z');
  await expect(rows).toHaveCount(4);
  await expect(rules.getByRole('row', { name: /France Canada/ })).toContainText('21');
});

test('an authorisation that is due stands on the overview, which leads to its line of the checklist, where many are pasted or set at once', async () => {
  const { page } = opened;
  await stopClock(page);
  await showEntries(page);
  await page.getByRole('radio', { name: 'Ce qu’il faut' }).click();
  const rule = page.getByRole('grid', { name: 'Ce qu’il faut' }).getByRole('row', { name: /France États-Unis/ });
  await pasteInto(rule.getByRole('rowheader'), 'France\tÉtats-Unis\tautorisation\t60');
  await expect(rule).toContainText('60');
  await goTo(page, 'overview');
  const due = page.getByRole('button', { name: 'États-Unis · Mei Zhang-Lapointe' });
  await expect(page.getByRole('listitem').filter({ has: due })).toContainText('22 avril');
  await due.click();
  const line = page.getByRole('grid', { name: 'Liste de contrôle' }).getByRole('row', { name: /Zhang.*États-Unis/ });
  await expect(line).toContainText('Demandée');

  await page.getByRole('searchbox').fill('zhang');
  const lines = page.getByRole('grid', { name: 'Liste de contrôle' }).getByRole('row', { name: /Zhang/ });
  await expect(lines).toHaveCount(2);
  await pasteInto(line.getByRole('gridcell', { name: 'Demandée' }), 'Accordée\nTourmaline\nDemandée');
  await expect(line).toContainText('Accordée');
  const refusal = page.getByRole('alert').filter({ hasText: '2 cellules n’ont pas été collées' });
  await expect(refusal).toContainText('Ligne 2, Autorisation : « Tourmaline »');
  await expect(refusal).toContainText('Ligne 3 : la liste de contrôle n’a pas de ligne à cet endroit');
  await lines.nth(0).getByRole('checkbox').press('Space');
  await lines.nth(1).getByRole('checkbox').press('Space');
  await page.getByRole('group', { name: 'Lignes choisies' }).getByRole('button', { name: 'Autorisation' }).click();
  await page.getByRole('menuitem', { name: 'À demander' }).click();
  await expect(lines.filter({ hasText: 'À demander' })).toHaveCount(2);
  await expectNoViolation(page);
});

test('two delegates share a room from the list of lodgings, a third is one too many, and the list says with whom', async () => {
  const { page } = opened;
  await goTo(page, 'delegation');
  await page.getByRole('button', { name: 'Listes de voyage' }).click();
  const dialog = page.getByRole('dialog', { name: 'Listes de voyage' });
  await dialog.getByRole('radio', { name: 'Hébergement' }).click();
  const hotel = dialog.getByRole('group', { name: /^Chambres partagées : Hôtel Bayfront Sample/ }).nth(0);
  await expect(hotel).toBeVisible();
  const choose = async (label: string, name: string) => {
    // A list that opens while its field comes into sight closes again.
    await hotel.getByRole('combobox', { name: label }).click();
    await hotel.getByRole('combobox', { name: label }).fill(name);
    await expect(page.getByRole('option')).toHaveText([new RegExp(name)]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
  };
  const room = dialog.getByRole('group', { name: /lodie Charbonnel/ });
  await choose('Personne', 'Élodie Charbonnel');
  await choose('Partage avec', 'Geneviève Saint-Onge');
  await hotel.getByRole('button', { name: 'Partager une chambre' }).click();
  await expect(room).toBeVisible();
  await expectNoViolation(page);
  await room.getByRole('combobox').click();
  await room.getByRole('combobox').fill('Félix');
  await expect(page.getByRole('option')).toHaveText([/Félix/]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(room).toContainText('3 personnes dans une chambre pour 2');
  const places = room.getByRole('textbox', { name: 'Places' });
  for (const written of ['2,6', '0']) {
    await places.fill(written);
    await page.keyboard.press('Tab');
    await expect(places).toHaveValue(written);
    await expect(room).toContainText('Écrivez un nombre entier de 1 à 12.');
    await expect(room).toContainText('3 personnes dans une chambre pour 2');
  }
  await places.fill('1');
  await page.keyboard.press('Tab');
  await expect(room).toContainText('3 personnes dans une chambre pour 1');
  await chooseOption(room, 'État', 'Confirmée');
  await expect(dialog.getByRole('row', { name: /^Charbonnel/ })).toContainText('(confirmée)');
  const rooms = await hotel.getByRole('group', { name: /^Chambre de/ }).count();
  for (const name of ['Élodie Charbonnel', 'Geneviève Saint-Onge', /Félix/]) {
    const mark = typeof name === 'string' ? `Retirer ${name} de la chambre` : /^Retirer Félix/;
    await hotel.getByRole('button', { name: mark }).click();
    await expect(hotel.getByRole('button', { name: mark })).toHaveCount(0);
  }
  // Whoever leaves last leaves no room without a name behind.
  await expect(hotel.getByRole('group', { name: /^Chambre de/ })).toHaveCount(rooms - 1);
});
