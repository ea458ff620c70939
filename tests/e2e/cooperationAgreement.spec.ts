import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { projectRoot } from '../../electron/dev/projectRoot.mjs';
import { answerDialogs } from './support/answerDialogs';
import { barriersOf } from './support/barriersOf';
import { chooseOption } from './support/chooseOption';
import { filesUnder } from './support/filesUnder';
import { goTo } from './support/goTo';
import type { Launched } from './support/launch';
import { missionOfWindow } from './support/missionOfWindow';
import { openSample } from './support/openSample';
import { pressMenuKey } from './support/pressMenuKey';
import { readPdf } from './support/readPdf';
import { stopClock } from './support/stopClock';
import { typeInto } from './support/typeInto';

let opened: Launched | undefined;
let folder: string;
test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'passerelle-agreement-'));
  opened = await openSample();
  await stopClock(opened.page);
  await answerDialogs(opened.app, folder);
  await goTo(opened.page, 'agreements');
});
test.afterEach(async () => {
  await opened?.close();
  opened = undefined;
  rmSync(folder, { recursive: true, force: true });
});

/** The only PDF of the folder, once it says so. */
async function savedRecord(page: Page, words: string): Promise<string> {
  let text = '';
  await expect(async () => {
    await page.getByRole('button', { name: 'Enregistrer le PDF' }).click();
    await expect(page.getByText(/écrits? dans/)).toBeVisible();
    const [pdf = ''] = readdirSync(folder).filter((name) => name.endsWith('.pdf'));
    const { pages } = readPdf(readFileSync(join(folder, pdf)));
    expect(pages).toHaveLength(1);
    text = pages.join('\n').replaceAll(/[   ]/g, ' ');
    expect(text).toContain(words);
  }).toPass({ timeout: 60_000 });
  return text;
}

test.describe('a cooperation agreement, signed and renewed', () => {
  test('a term that ends before the mission is on a page of record, and the renewal moves what was done into the next', async () => {
    const { app, page } = opened!;
    await page.getByRole('button', { name: 'Bilan du terme' }).click();
    const ended = await savedRecord(page, 'Terme 3, du 5 juin 2023 au 4 juin 2026');
    expect(ended).toContain('Terminée le 4 juin 2026 ; aucun renouvellement inscrit.');
    expect(ended).toMatch(/Annonce des activités de l’autre\s+2 annonces/);
    expect(ended).toContain('tombent hors de ce terme');

    await answerDialogs(app, join(projectRoot, 'assets', 'samples', 'boston-2026.mission'));
    await page.getByRole('button', { name: 'Ajouter une mission' }).click();
    await expect(page.getByText(/n’a pas l’entente «.Entente de coopération BIOQuébec–MassBio.»/)).toBeVisible();
    await answerDialogs(app, join(projectRoot, 'assets', 'samples', 'bio-2026-san-diego.mission'));
    await page.getByRole('button', { name: 'Ajouter une mission' }).click();
    await expect(page.getByText(/«.Convention internationale BIO 2026.» est déjà dans le bilan/)).toBeVisible();
    await answerDialogs(app, folder);

    await goTo(page, 'agreements');
    await page.getByRole('button', { name: 'Ajouter un renouvellement' }).click();
    const form = page.getByRole('dialog');
    await form.getByRole('button', { name: 'Ajouter', exact: true }).click();
    await expect(form).toHaveCount(0);
    await page.getByRole('button', { name: 'Bilan du terme' }).click();
    const renewed = await savedRecord(page, 'Terme 4, du 5 juin 2026 au 4 juin 2029');
    expect(renewed).toMatch(/Activités tenues ensemble au Québec et au Massachusetts\s+2 activités/);
    expect(renewed).toContain('Réception Québec–Massachusetts');
    expect(renewed).toContain('Pour les parties à l’entente');
  });

  test('the reminder of the renewal is in the coordinators’ calendar and in nobody else’s', async () => {
    const { page } = opened!;
    await page.getByRole('button', { name: 'Me le rappeler', exact: true }).click();
    const form = page.getByRole('dialog', { name: 'Rappel du renouvellement' });
    await form.getByRole('button', { name: 'Ajouter le rappel' }).click();
    await expect(form).toHaveCount(0);
    await goTo(page, 'calendars');
    await page.getByRole('checkbox', { name: 'Écrire le calendrier de Coordination' }).press('Space');
    await page.getByRole('button', { name: /^Écrire \d+ fichiers/ }).click();
    await expect(page.getByText(/fichiers écrits dans/)).toBeVisible({ timeout: 60_000 });
    const files = (await filesUnder(folder)).filter((name) => name.endsWith('.ics'));
    const reminding = files.filter((name) => readFileSync(name, 'utf8').includes('Préparer le renouvellement'));
    expect(files.length).toBeGreaterThan(40);
    expect(reminding.map((name) => basename(name))).toEqual([expect.stringMatching(/^coordination/)]);
  });

  test('it is checked against other days than the mission’s, and its renewal is prepared as tasks that can be ticked', async () => {
    const { app, page } = opened!;
    const head = page.getByRole('group', { name: 'Vérifiée pour', exact: true });
    await chooseOption(head, 'Vérifiée pour', 'D’autres jours…');
    await head
      .getByRole('group', { name: /^Premier jour/ })
      .getByRole('spinbutton')
      .first()
      .press('Backspace');
    await expect(head.getByText(/^Écrivez une date\s; en attendant/)).toBeVisible();
    await page.keyboard.type('2026');
    await expect(head.getByText(/^Écrivez une date/)).toHaveCount(0);
    await typeInto(head.getByRole('group', { name: 'Premier jour' }), '20240603');
    await typeInto(head.getByRole('group', { name: 'Dernier jour' }), '20240606');
    await expect(page.getByText('En vigueur : du 3 au 6 juin 2024')).toBeVisible();
    await typeInto(head.getByRole('group', { name: 'Premier jour' }), '20220601');
    await expect(page.getByText('En vigueur en partie : du 1er juin 2022 au 6 juin 2024')).toBeVisible();
    await expect(page.getByText('Sans entente : du 3 juin 2022 au 4 juin 2023')).toBeVisible();
    await head.getByRole('button', { name: /Vérifiée pour$/ }).click();
    await page.getByRole('option', { name: /^Convention internationale BIO 2026/ }).click();
    await expect(page.getByText('Pas en vigueur pendant la mission')).toBeVisible();

    const ending = page.getByRole('region', { name: 'Ce qui se termine' });
    await expect(ending).toContainText('Entente : Entente de coopération BIOQuébec–MassBio4 juin 2026encore 15 jours');
    await ending
      .getByRole('button', { name: /^Me le rappeler/ })
      .last()
      .click();
    const reminder = page.getByRole('dialog', { name: 'Rappel de la fin d’un avantage' });
    await expect(reminder).toContainText('Le 26 mai 2026 à 9');
    await reminder.getByRole('button', { name: 'Ajouter le rappel' }).click();
    await expect(reminder).toHaveCount(0);
    const { mission } = await missionOfWindow(page);
    expect(Object.values(mission.items).at(-1)).toMatchObject({
      type: 'deadline',
      audience: 'coordinators',
      titleEn: expect.stringMatching(/^Ask to extend the benefit: /) as unknown,
      descriptionFr: expect.stringMatching(/^L’avantage est accordé jusqu’au 26.juin 2026\.$/) as unknown,
    });
    await pressMenuKey(app, 'Z');

    const card = page.getByRole('region', { name: 'À faire pour cette entente' });
    await card.getByRole('button', { name: 'Préparer le renouvellement' }).click();
    await expect(card.getByRole('checkbox')).toHaveCount(5);
    await expect(card).toContainText('pour le 4 juin 2026');
    await card.getByRole('checkbox', { name: 'Dresser le bilan du terme' }).press('Space');
    await expect(card).toContainText('fait le');
    await expect(card.getByRole('button', { name: 'Préparer le renouvellement' })).toHaveCount(0);
    expect(await barriersOf(page)).toEqual([]);
    await page.getByRole('heading', { name: 'Entente de coopération BIOQuébec–MassBio' }).click();
    await pressMenuKey(app, 'Z');
    await pressMenuKey(app, 'Z');
    await expect(card.getByRole('checkbox')).toHaveCount(1);
  });
});
