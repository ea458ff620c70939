import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { answerDialogs } from './support/answerDialogs';
import { barriersOf } from './support/barriersOf';
import { chooseOption } from './support/chooseOption';
import { goTo } from './support/goTo';
import type { Launched, LaunchOptions } from './support/launch';
import { missionOfWindow } from './support/missionOfWindow';
import { openSample } from './support/openSample';
import { pressMenuKey } from './support/pressMenuKey';
import { readPdf } from './support/readPdf';
import { stopClock } from './support/stopClock';

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

test('investment and financing are facilitated: meetings with a purpose, what came of them, and what follows', async () => {
  const page = await openOn('outcomes');
  await page.getByRole('row', { name: row }).click();
  const sheet = page.getByRole('complementary', { name: row });
  await sheet.getByRole('button', { name: 'Tenue' }).click();
  await chooseOption(sheet, 'Résultat', 'Investissement');
  await sheet.getByLabel('Montant').fill('250 000 $');
  await sheet.getByLabel('Montant').press('Enter');
  await sheet.getByRole('button', { name: 'Rappel après 6 mois' }).click();
  await expect(sheet.getByText('Demander comment cela a continué')).toBeVisible();
  await expect
    .poll(() => outcomeOfMeeting(page, meeting))
    .toMatchObject({ attendance: 'held', result: 'investment', amount: 'CAD 250000.00' });
  await page.getByRole('radio', { name: 'Suivis' }).click();
  await expect(
    page.getByRole('row', { name: /Demander comment cela a continué.*26 décembre 2026.*Ardoisia.*Meridax/ }),
  ).toBeVisible();
});

test('the report says what came of the mission, as pages and as a spreadsheet, and a partner reads no company', async () => {
  const page = await openOn('outcomes');
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-report-'));
  await answerDialogs(opened!.app, folder);
  await page.getByRole('button', { name: 'Rapport de mission' }).click();
  const dialog = page.getByRole('dialog', { name: 'Rapport de mission' });
  await chooseOption(dialog, 'Langue', 'Les deux');
  await dialog.getByRole('button', { name: 'Enregistrer le rapport' }).click();
  await expect(dialog.getByText(/^6 fichiers écrits/)).toBeVisible({ timeout: 30_000 });
  await chooseOption(dialog, 'Pour', 'Pour les partenaires');
  await dialog.getByRole('button', { name: 'Enregistrer le rapport' }).click();
  await expect.poll(() => readdirSync(folder).length).toBe(12);
  const textOf = (part: RegExp) => {
    const name = readdirSync(folder).find((file) => part.test(file) && file.endsWith('fr.pdf'));
    return readPdf(readFileSync(join(folder, name ?? ''))).pages.join('\n');
  };
  expect(textOf(/coordination/)).toMatch(/Rencontres par but[^]*Financement[^]*Investissement[^]*Fjordane IA/);
  expect(textOf(/partenaires/)).toMatch(/Rencontres par but[^]*Financement[^]*Investissement/);
  expect(textOf(/partenaires/)).not.toMatch(/Fjordane|Kestrova|1.200.000/);
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

for (const locale of ['fr-CA', 'en-CA'] as const) {
  test(`nothing keeps anybody from the outcomes (${locale})`, async () => {
    const page = await openOn('outcomes', { locale });
    await page.getByRole('row', { name: row }).click();
    expect(await barriersOf(page)).toEqual([]);
  });
}
