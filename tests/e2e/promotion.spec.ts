import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { answerDialogs } from './support/answerDialogs';
import { barriersOf } from './support/barriersOf';
import { chooseOption } from './support/chooseOption';
import { goTo } from './support/goTo';
import { lintedCalendar } from './support/lintedCalendar';
import { openSample } from './support/openSample';
import { pressMenuKey } from './support/pressMenuKey';
import { readPdf } from './support/readPdf';
import { resizeWindow } from './support/resizeWindow';

let folder: string;
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passerelle-promotion-'));
});
test.afterEach(() => rm(folder, { recursive: true, force: true }));

const openPlan = async (language: 'fr' | 'en' = 'fr') => {
  const launched = await openSample({ locale: language === 'fr' ? 'fr-CA' : 'en-CA' });
  await resizeWindow(launched.app, 1280, 800);
  await goTo(launched.page, 'promotion', language);
  return launched;
};

async function addAnnouncement(page: Page, outlet: string, event: RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Ajouter une annonce' }).click();
  const form = page.getByRole('dialog', { name: 'Ajouter une annonce' });
  await form.getByLabel('Où elle paraît').fill(outlet);
  await form.getByRole('combobox', { name: 'Qui publie' }).fill('MassBio');
  await page.getByRole('option', { name: 'MassBio', exact: true }).click();
  await form.getByRole('checkbox', { name: event }).press('Space');
  await form.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await expect(form).toHaveCount(0);
}

test.describe('mutual promotion of each other’s activities and events', () => {
  test('an event is announced with a ready text, and the partner gets a page, a calendar and a print with nothing private', async () => {
    const { app, page, close } = await openPlan();
    await answerDialogs(app, folder);
    await addAnnouncement(page, 'Portail du partenaire', /Ouverture du pavillon/);
    const sheet = page.getByRole('complementary', { name: 'Portail du partenaire' });
    await sheet.getByRole('button', { name: 'Proposer un texte long' }).click();
    await expect(sheet.getByLabel('Texte en français')).toHaveValue(/heure de San Diego/);
    await expect(sheet.getByLabel('Texte en anglais')).toHaveValue(/San Diego time/);
    await expect(sheet.getByRole('button', { name: /^Texte prêt/ })).toBeVisible();
    await page.getByRole('button', { name: 'Programme public' }).click();
    const dialog = page.getByRole('dialog', { name: 'Programme public' });
    await dialog.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(dialog.getByText(`5 fichiers écrits dans ${folder}`)).toBeVisible();
    await close();

    const names = (await readdir(folder)).sort();
    expect(names.map((name) => name.replace(/.*\./, '')).sort()).toEqual(['html', 'html', 'ics', 'pdf', 'pdf']);
    const read = (ending: string) => readFile(join(folder, names.find((name) => name.endsWith(ending)) ?? ''));
    const [french, english] = [String(await read('fr.html')), String(await read('en.html'))];
    const calendar = String(await lintedCalendar(join(folder, names.find((name) => name.endsWith('.ics')) ?? '')));
    const paper = readPdf(await read('fr.pdf'))
      .pages.join(' ')
      .replaceAll(/\s+/g, ' ');
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(8);
    expect(french.match(/<li>/g)).toHaveLength(8);
    for (const text of [french, paper]) expect(text).toContain('Ouverture du pavillon du Québec');
    expect(english).toContain('Opening of the Québec Pavilion');
    for (const text of [french, english, paper, calendar]) {
      // A meeting, a dinner of the delegation, a delegate: what the plan of the mission is full of.
      expect(text).not.toMatch(/Kestrova|Souper|Bouchard-Lanoix/);
    }
  });

  test('a text that is older than its event says so, until somebody has looked', async () => {
    const { app, page, close } = await openPlan();
    await page.getByRole('gridcell', { name: 'Infolettre de juin de MassBio' }).click();
    const sheet = page.getByRole('complementary', { name: 'Infolettre de juin de MassBio' });
    await expect(sheet.getByRole('button', { name: 'Copier le texte anglais' })).toBeVisible();
    const old = sheet.getByText('Un événement a changé depuis que ce texte a été écrit.');
    await expect(old).toHaveCount(0);
    await sheet.getByRole('checkbox', { name: /Ouverture du pavillon/ }).press('Space');
    await expect(old).toBeVisible();
    await expect(page.getByRole('gridcell', { name: 'Texte à revoir' })).toBeVisible();
    await sheet.getByRole('button', { name: 'Le texte est toujours bon' }).click();
    await expect(old).toHaveCount(0);
    await pressMenuKey(app, 'Z');
    await expect(old).toBeVisible();
    await close();
  });

  test('what is announced and no longer public is a conflict that leads back to the announcement', async () => {
    const { app, page, close } = await openPlan();
    await pressMenuKey(app, 'K');
    await page.getByRole('combobox', { name: 'Rechercher ou lancer une commande' }).fill('ouverture du pavillon');
    await page.getByRole('option', { name: /^Ouverture du pavillon/ }).click();
    const editor = page.getByRole('dialog', { name: 'Modifier l’activité' });
    await chooseOption(editor, 'Visible par', 'La délégation');
    await editor.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(editor).toHaveCount(0);
    await goTo(page, 'conflicts');
    await page
      .getByText(/Ouverture du pavillon.*est annoncé sans être public/)
      .first()
      .click();
    await page.getByRole('button', { name: 'Montrer l’annonce' }).click();
    await expect(page.getByRole('complementary').getByText('Un événement annoncé n’est plus public')).toBeVisible();
    await close();
  });
});

for (const [locale, colorScheme] of [
  ['fr-CA', 'light'],
  ['en-CA', 'dark'],
] as const) {
  test(`axe finds no barrier in promotion, ${locale}, ${colorScheme}`, async () => {
    const launched = await openSample({ locale, colorScheme });
    const language = locale === 'fr-CA' ? 'fr' : 'en';
    await resizeWindow(launched.app, language === 'fr' ? 1280 : 1920, language === 'fr' ? 800 : 1080);
    await goTo(launched.page, 'promotion', language);
    await launched.page.getByRole('gridcell', { name: 'Infolettre de juin de MassBio' }).click();
    expect(await barriersOf(launched.page)).toEqual([]);
    await launched.page.getByRole('button', { name: /^(Programme public|Public programme)$/ }).click();
    await expect(launched.page.getByRole('dialog')).toBeVisible();
    expect(await barriersOf(launched.page)).toEqual([]);
    await launched.close();
  });
}
