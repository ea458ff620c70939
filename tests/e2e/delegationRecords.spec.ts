import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Bridge } from '../../shared/ipc/bridge';
import { answerDialogs } from './support/answerDialogs';
import { goTo } from './support/goTo';
import type { Launched } from './support/launch';
import { missionOfWindow } from './support/missionOfWindow';
import { openSample } from './support/openSample';
import { pressMenuKey } from './support/pressMenuKey';
import { readPdf } from './support/readPdf';
import { typeInto } from './support/typeInto';

let opened: Launched;
let folder: string;
test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'passerelle-delegation-'));
  opened = await openSample();
  await goTo(opened.page, 'delegation');
});
test.afterEach(async () => {
  await opened.close();
  rmSync(folder, { recursive: true });
});

/** As many days as put the sample's mission, of June 2026, well after today. */
const daysInFuture = Math.ceil((Date.now() - Date.UTC(2026, 5, 1)) / 86_400_000) + 100;

async function expectNoViolation(): Promise<void> {
  const { violations } = await new AxeBuilder({ page: opened.page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
}

/** Writes the same words into every cell of a column that nobody has filled in, as a person would with a spreadsheet program. */
function fillColumn(file: string, heading: RegExp, words: string): void {
  const parts = unzipSync(readFileSync(file));
  const name = 'xl/worksheets/sheet1.xml';
  const xml = strFromU8(parts[name] ?? new Uint8Array());
  const letters = [...xml.matchAll(/<c r="([A-Z]+)1"[^>]*>.*?<t[^>]*>(.*?)<\/t>/g)].find(([, , text]) =>
    heading.test(text ?? ''),
  )?.[1];
  const filled = xml.replace(
    new RegExp(`<c r="(${letters}\\d+)" s="(\\d)"/>`, 'g'),
    `<c r="$1" s="$2" t="inlineStr"><is><t>${words}</t></is></c>`,
  );
  writeFileSync(file, zipSync({ ...parts, [name]: strToU8(filled) }));
}

async function emergencyContacts(organisation: string): Promise<readonly (string | undefined)[]> {
  const { mission } = await missionOfWindow(opened.page);
  const id = Object.values(mission.organisations).find(({ name }) => name === organisation)?.id;
  return Object.values(mission.people)
    .filter((person) => person.organisation === id && !person.deleted)
    .map((person) => person.emergencyContact);
}

test('who travels, and what is known of them: what is missing is asked of an organisation, comes back in its spreadsheet, and is taken back in one step', async () => {
  const { app, page } = opened;
  const organisation = 'Fonds Aurélune';
  const before = await emergencyContacts(organisation);
  await answerDialogs(app, folder);
  await page.getByRole('button', { name: 'Demander ce qui manque' }).click();
  const dialog = page.getByRole('dialog', { name: 'Demander ce qui manque' });
  await dialog.getByRole('button', { name: /À qui$/ }).click();
  await page.getByRole('option').filter({ hasText: organisation }).click();
  await expect(dialog.getByLabel('Message, en français et en anglais')).toHaveValue(/n’y écrivez aucun numéro/i);
  await expectNoViolation();
  await dialog.getByRole('button', { name: 'Enregistrer son tableur' }).click();
  await expect(dialog.getByText(/^1 fichier dans/)).toBeVisible();
  const [name = ''] = readdirSync(folder);
  expect(readdirSync(folder)).toEqual(['fonds-aurelune_a-remplir_to-fill-in.xlsx']);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);

  const website = 'https://aurelune.example.org';
  const websites = async () => {
    const { mission } = await missionOfWindow(page);
    return Object.values(mission.organisations).flatMap((one) => (one.name === organisation ? [one.website] : []));
  };
  expect(await websites()).toEqual([undefined]);
  fillColumn(join(folder, name), /^Site web/, website);
  fillColumn(join(folder, name), /^Contact d’urgence/, 'Camille, +1 514 555-0142');
  await page.getByRole('button', { name: 'Importer', exact: true }).click();
  await page.locator('input[type=file]').setInputFiles(join(folder, name));
  await page.getByRole('button', { name: /^Continuer avec/ }).click();
  const onwards = page.getByRole('button', { name: 'Continuer vers le résumé' });
  if (await onwards.isVisible()) await onwards.click();
  await page.getByRole('button', { name: /^Importer \d+ ligne/ }).click();
  await expect
    .poll(() => emergencyContacts(organisation))
    .toEqual(before.map((contact) => contact ?? 'Camille, +1 514 555-0142'));
  expect(await websites()).toEqual([website]);
  await pressMenuKey(app, 'Z');
  await expect.poll(() => emergencyContacts(organisation)).toEqual(before);
  expect(await websites()).toEqual([undefined]);
});

test('diets and access needs are ticked, none being an answer too, read in the table and written in it', async () => {
  const { app, page } = opened;
  const needs = async () => {
    const { mission } = await missionOfWindow(page);
    const person = Object.values(mission.people).find(
      ({ familyName, deleted }) => familyName === 'Aurélien' && !deleted,
    );
    return [person?.diets, person?.accessNeeds];
  };
  const before = await needs();
  await page.getByRole('button', { name: 'Fiche de la ligne : notes et textes longs' }).click();
  await page.getByRole('rowheader', { name: 'Aurélien', exact: true }).click();
  const tick = async (group: string, name: string) => {
    const box = page.getByRole('group', { name: group }).getByRole('checkbox', { name });
    await box.focus();
    await page.keyboard.press('Space');
    await expect(box).toBeChecked();
  };
  await tick('Régimes et allergies', 'Végane');
  await tick('Régimes et allergies', 'Sans gluten');
  await tick('Besoins d’accès', 'Vue');
  await tick('Besoins d’accès', 'Aucun');
  await expect(page.getByRole('checkbox', { name: 'Vue', exact: true })).not.toBeChecked();
  await expect.poll(needs).toEqual(['vegan gluten-free', 'none']);
  // The focus of a box far down moves its pane, never the window.
  expect(await page.evaluate(() => document.documentElement.scrollTop)).toBe(0);
  await expectNoViolation();
  for (let press = 0; press < 4; press += 1) await pressMenuKey(app, 'Z');
  await expect.poll(needs).toEqual(before);
});

test('the number of a passport in words about somebody is warned of at once and hidden before it is kept', async () => {
  const { page } = opened;
  const words = async () => {
    const { mission } = await missionOfWindow(page);
    const person = Object.values(mission.people).find(
      ({ familyName, deleted }) => familyName === 'Aurélien' && !deleted,
    );
    return [person?.emergencyContact, person?.dietAndAccess];
  };
  await page.getByRole('button', { name: 'Fiche de la ligne : notes et textes longs' }).click();
  await page.getByRole('rowheader', { name: 'Aurélien', exact: true }).click();
  const field = page.getByLabel('Personne à joindre en cas d’urgence');
  await field.fill('Luc, +1 514 555-0142, passeport AB123456');
  await expect(page.getByText(/Cela ressemble à un numéro de passeport/)).toBeVisible();
  await expectNoViolation();
  await page.getByLabel('Régime ou accès, précisions').focus();
  await expect(field).toHaveValue('Luc, +1 514 555-0142, passeport ••••••••');
  await expect(page.getByText(/Cela ressemble à un numéro de passeport/)).toHaveCount(0);
  await expect.poll(words).toEqual(['Luc, +1 514 555-0142, passeport ••••••••', undefined]);
});

test('who misses what is found by the column and read in the sheet', async () => {
  const { page } = opened;
  await page.getByRole('button', { name: 'Filtrer par colonne' }).click();
  await page.getByRole('textbox', { name: 'Filtrer Complet' }).fill('Hébergement');
  const found = page.getByRole('row').filter({ has: page.getByRole('rowheader') });
  await expect(found.first()).toBeVisible();
  await found.first().getByRole('rowheader').click();
  await page.getByRole('button', { name: 'Fiche de la ligne : notes et textes longs' }).click();
  await expect(page.getByRole('region', { name: /^Il manque \d+ renseignements?$/ })).toContainText('Hébergement');
});

test('a delegate who withdraws is replaced in one step, with the day and the reason, and comes back in one', async () => {
  const { app, page } = opened;
  const people = async () => {
    const { mission } = await missionOfWindow(page);
    const named = (familyName: string) => {
      const person = Object.values(mission.people).find((known) => known.familyName === familyName && !known.deleted);
      return Object.values(mission.delegates).find((known) => known.person === person?.id && !known.deleted);
    };
    const [leaving, coming] = [named('Aurélien'), named('Yamada')];
    const itemsOf = (id: string | undefined) =>
      Object.values(mission.items).filter(({ delegates }) => Object.keys(delegates).some((key) => key === id)).length;
    return {
      status: leaving?.status,
      isDated: leaving?.withdrawnOn !== undefined,
      reason: leaving?.statusReason,
      items: [itemsOf(leaving?.id), itemsOf(coming?.id)],
    };
  };
  // Only what is to come is handed over, and the sample's days may be past.
  await page.evaluate(async (days) => {
    const { passerelle } = globalThis as unknown as { passerelle: Bridge };
    await passerelle.execute({ command: { name: 'shift-mission', payload: { days } } });
  }, daysInFuture);
  const before = await people();
  await page.getByRole('button', { name: 'Fiche de la ligne : notes et textes longs' }).click();
  await page.getByRole('rowheader', { name: 'Aurélien', exact: true }).click();
  await page.getByRole('button', { name: 'Remplacer par…' }).click();
  const dialog = page.getByRole('dialog', { name: /^Remplacer / });
  await dialog.getByRole('button', { name: 'Remplacer', exact: true }).click();
  await expect(dialog.getByText('Un prénom ou un nom suffit, mais il en faut un.')).toBeVisible();
  await expectNoViolation();
  await dialog.getByLabel('Nom', { exact: true }).fill('Yamada');
  await dialog.getByLabel('Raison du désistement').fill('Empêchement');
  await dialog.getByRole('button', { name: 'Remplacer', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await expect
    .poll(people)
    .toEqual({ status: 'withdrawn', isDated: true, reason: 'Empêchement', items: [0, before.items[0]] });
  await pressMenuKey(app, 'Z');
  await expect.poll(people).toEqual(before);
});

test('a day that a delegate was confirmed on and that does not exist is marked, and changes nothing', async () => {
  const { page } = opened;
  await page.getByRole('button', { name: 'Fiche de la ligne : notes et textes longs' }).click();
  await page.getByRole('rowheader', { name: 'Aurélien', exact: true }).click();
  const day = page.getByRole('group', { name: 'Confirmation, le' });
  await typeInto(day, '00260501');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByText('Cette date n’existe pas. Exemple : 2026-05-20')).toBeVisible();
  await typeInto(day, '20260501');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect
    .poll(async () => (await missionOfWindow(page)).mission.delegates)
    .toMatchObject({ 'dominique-aurelien': { confirmedOn: '2026-05-01' } });
});

test('who is on which flight is read, and saved for the coordinator as pages and as a spreadsheet', async () => {
  const { app, page } = opened;
  await answerDialogs(app, folder);
  await page.getByRole('button', { name: 'Listes de voyage' }).click();
  const dialog = page.getByRole('dialog', { name: 'Listes de voyage' });
  await expect(dialog.getByRole('heading', { name: /Montréal.*→.*San Diego/ }).first()).toBeVisible();
  await expectNoViolation();
  await dialog.getByText('Hébergement', { exact: true }).click();
  await dialog.getByRole('button', { name: 'Enregistrer en PDF' }).click();
  await expect(dialog.getByText(/^1 fichier dans/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Enregistrer le tableur' }).click();
  await expect
    .poll(() =>
      readdirSync(folder)
        .map((name) => name.slice(-4))
        .sort(),
    )
    .toEqual(['.pdf', 'xlsx']);
  const pdf = readdirSync(folder).find((name) => name.endsWith('.pdf')) ?? '';
  const text = readPdf(readFileSync(join(folder, pdf))).pages.join('\n');
  expect(text).toContain('Hébergement');
  expect(text).toContain('Abitbol-Lavoie, Vincent');
  expect(text).toContain('Pour la coordination');
});
