import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { answerDialogs } from './support/answerDialogs';
import { goTo } from './support/goTo';
import type { Launched } from './support/launch';
import { missionOfWindow } from './support/missionOfWindow';
import { openSample } from './support/openSample';
import { readPdf } from './support/readPdf';
import { stopClock } from './support/stopClock';

let opened: Launched | undefined;
let folder: string;
test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'passerelle-support-'));
  opened = await openSample();
  await stopClock(opened.page);
  await answerDialogs(opened.app, folder);
  await goTo(opened.page, 'support');
});
test.afterEach(async () => {
  await opened?.close();
  opened = undefined;
  rmSync(folder, { recursive: true, force: true });
});

/** Saves what the room of briefs shows, and reads the only PDF back. */
async function savedSheet(page: Page) {
  await expect(page.getByText(/^\d+ page/)).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: /^Enregistrer le PDF/ }).click();
  await expect(page.getByText(/écrits? dans/)).toBeVisible({ timeout: 30_000 });
  const names = readdirSync(folder);
  const [pdf = ''] = names.filter((name) => name.endsWith('.pdf'));
  return { names, text: readPdf(readFileSync(join(folder, pdf))).pages.join('\n') };
}

test.describe('local support for trade missions held on each other’s territory', () => {
  test('what is asked of the partner is handed to it on a sheet without costs, and kept by coordinators with them', async () => {
    const page = opened!.page;
    await page.getByRole('button', { name: 'À qui c’est demandé' }).click();
    await page.getByRole('option', { name: 'MassBio' }).click();
    await page.getByRole('button', { name: 'Fiches à remettre' }).click();
    const handedOver = await savedSheet(page);
    expect(handedOver.names).toEqual([expect.stringMatching(/^Soutien demandé - MassBio - .* - fr\.pdf$/)]);
    expect(handedOver.text).toContain('Interprètes français–anglais');
    expect(handedOver.text).toContain('Pour les hôtes');
    expect(handedOver.text).not.toMatch(/USD|payé par|Navette prêtée/);

    await page.getByRole('radio', { name: 'La coordination' }).click();
    await expect(page.getByText(/avec les coûts et qui paie/)).toBeVisible();
    await expect
      .poll(async () => (await savedSheet(page)).text, { timeout: 60_000 })
      .toContain('Total payé par BIOQuébec : 11 450 USD');
  });

  test('a host gets the list of its visitors as a page and as a spreadsheet, which is then noted as sent', async () => {
    const page = opened!.page;
    await page.getByRole('radio', { name: 'Listes d’accès' }).click();
    await page.getByRole('row', { name: /Laboratoires Mesalume/ }).click();
    const sheet = page.getByRole('complementary', { name: 'Visite : Laboratoires Mesalume' });
    await sheet.getByRole('button', { name: 'PDF et tableur' }).click();
    const { names, text } = await savedSheet(page);
    expect(names).toEqual([
      expect.stringMatching(/^Liste des visiteurs - Visite .* Laboratoires Mesalume - .* - fr\.pdf$/),
      expect.stringMatching(/^Liste des visiteurs - Visite .* Laboratoires Mesalume - .* - fr\.xlsx$/),
    ]);
    expect(text).toMatch(/10 personnes · demandée d’ici le vendredi 12 juin 2026/);
    const { mission } = await missionOfWindow(page);
    expect(text).toMatch(/Régimes et allergies : .*\(réponses : 8 sur 10\)/);
    const ofCoordinators = Object.values(mission.people).flatMap((person) =>
      [person.mobilePhone, person.emergencyContact, person.dietAndAccess].filter((words) => words !== undefined),
    );
    expect(ofCoordinators.filter((words) => text.includes(words))).toEqual([]);
    await goTo(page, 'support');
    await sheet.getByRole('button', { name: 'Envoyée aujourd’hui' }).click();
    await expect(page.getByText('2 listes · 1 à envoyer')).toBeVisible();
  });

  test('what is asked is in the delegation brief, with how far it has come and whom to call', async () => {
    const page = opened!.page;
    await goTo(page, 'briefs');
    const { text } = await savedSheet(page);
    expect(text).toMatch(/Interprètes français–anglais[\s\S]*promis[\s\S]*Bouchées et service[\s\S]*confirmé/);
    expect(text).toContain('Renata Whitlow');
    expect(text).not.toMatch(/11 450 USD|Navette prêtée/);
  });
});
