import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { answerDialogs } from './support/answerDialogs';
import { chooseOption } from './support/chooseOption';
import { goTo } from './support/goTo';
import type { Launched } from './support/launch';
import { openSample } from './support/openSample';
import { readPdf } from './support/readPdf';
import { stopClock } from './support/stopClock';

let opened: Launched | undefined;
let folder: string;
test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'passerelle-benefits-'));
  opened = await openSample();
  await stopClock(opened.page);
  await answerDialogs(opened.app, folder);
});
test.afterEach(async () => {
  await opened?.close();
  opened = undefined;
  rmSync(folder, { recursive: true, force: true });
});

/** The page of the brief about benefits, as it is handed out. */
async function benefitsPage(page: Page): Promise<string> {
  await goTo(page, 'briefs');
  await expect(page.getByText(/^\d+ pages/)).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Enregistrer le PDF' }).click();
  await expect(page.getByText(/écrits? dans/)).toBeVisible({ timeout: 60_000 });
  const [pdf = ''] = readdirSync(folder).filter((name) => name.endsWith('.pdf'));
  const { pages } = readPdf(readFileSync(join(folder, pdf)));
  const found = pages.find((text) => text.includes('Vos avantages, et comment les utiliser')) ?? '';
  return found.replaceAll(/[\u00a0\u202f\n]+/g, ' ');
}

test.describe('advantages for members who visit', () => {
  test('a benefit is entered, claimed until one too many, settled, and each company reads in the brief what it may use and how', async () => {
    const page = opened!.page;
    await goTo(page, 'agreements');
    await page.getByRole('radio', { name: 'Avantages', exact: true }).click();
    await page.getByRole('button', { name: 'Ajouter un avantage' }).click();
    const form = page.getByRole('dialog', { name: 'Ajouter un avantage' });
    await form.getByLabel('En quoi il consiste, en français').fill('Salle de réunion à Cambridge');
    await form.getByRole('combobox', { name: 'Accordé par' }).fill('MassBio');
    await page.getByRole('option', { name: 'MassBio', exact: true }).click();
    await form.getByRole('button', { name: 'Ajouter', exact: true }).click();
    await expect(form).toHaveCount(0);
    const sheet = page.getByRole('complementary', { name: 'Salle de réunion à Cambridge' });
    await sheet.getByLabel('Comment le demander, en français').fill('Écrire à MassBio cinq jours avant');
    await sheet.getByLabel('Comment le demander, en français').blur();
    expect(await benefitsPage(page)).toMatch(
      /Salle de réunion à Cambridge.*Écrire à MassBio cinq jours avant.*Pas en vigueur pendant la mission/,
    );

    await goTo(page, 'agreements');
    await page.getByRole('radio', { name: 'Ententes', exact: true }).click();
    await page.getByRole('button', { name: 'Ajouter un renouvellement' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Ajouter', exact: true }).click();
    await expect(page.getByText('En vigueur pendant la mission')).toBeVisible();
    await goTo(page, 'conflicts');
    await page
      .getByRole('button', { name: /« Présentation à un investisseur du Massachusetts » est demandé plus/ })
      .click();
    await page.getByRole('button', { name: 'Montrer la demande' }).click();
    await chooseOption(page.getByRole('complementary', { name: 'Dalquin Propriété intellectuelle' }), 'État', 'Refusé');
    await goTo(page, 'conflicts');
    await expect(page.getByRole('button', { name: /est demandé plus/ })).toHaveCount(0);
    const handedOut = await benefitsPage(page);
    expect(handedOut).toMatch(/Salle de réunion à Cambridge.*\d+ organisations de la délégation, membres/);
    expect(handedOut).not.toContain('Dalquin');
  });
});
