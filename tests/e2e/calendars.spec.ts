import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { answerDialogs } from './support/answerDialogs';
import { barriersOf } from './support/barriersOf';
import { goTo } from './support/goTo';
import { launch } from './support/launch';
import { lintedCalendar } from './support/lintedCalendar';
import { openSample } from './support/openSample';
import { readCalendars } from './support/readCalendars';
import { resizeWindow } from './support/resizeWindow';
import { runVerb } from './support/runVerb';

let folder: string;
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passerelle-calendars-'));
});
test.afterEach(() => rm(folder, { recursive: true, force: true }));

/** Leaves everybody out, section by section. */
async function chooseNobody(page: Page): Promise<void> {
  for (const section of ['Groupes', 'Personnes']) {
    await page.getByRole('checkbox', { name: `Tout choisir : ${section}` }).press('Space');
  }
  await page.getByRole('checkbox', { name: 'Écrire le calendrier de Toute la mission' }).press('Space');
}

const summariesIn = (events: readonly (readonly string[])[]) =>
  events.flatMap((lines) => lines.filter((line) => line.startsWith('SUMMARY'))).map((line) => line.slice(8));

test('a host gets what it hosts, a partner what is public, and both files say no more', async () => {
  const { app, page, close } = await openSample({ locale: 'fr-CA' });
  await resizeWindow(app, 1280, 800);
  await answerDialogs(app, folder);
  await goTo(page, 'calendars');
  await chooseNobody(page);
  await expect(page.getByRole('button', { name: /^Écrire/ })).toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('checkbox', { name: 'Écrire le calendrier de Programme public' }).press('Space');
  await page.getByRole('button', { name: /^Hôtes/ }).click();
  await page.getByRole('checkbox', { name: 'Écrire le calendrier de Redwick Clinical' }).press('Space');
  expect(await barriersOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Écrire 2 fichiers' }).click();
  await expect(page.getByText(`2 fichiers écrits dans ${folder}`)).toBeVisible();
  await close();

  const files = await readCalendars(folder);
  const [host, programme] = ['hote-redwick-clinical_', 'programme-public_'].map((begin) =>
    Object.entries(files)
      .flatMap(([name, facts]) => (name.startsWith(begin) ? [facts] : []))
      .at(0),
  );
  expect(Object.keys(files)).toHaveLength(2);
  expect(host?.events).toHaveLength(8);
  expect(summariesIn(host?.events ?? []).filter((title) => !/Redwick Clinical|santé numérique/.test(title))).toEqual(
    [],
  );
  expect(summariesIn(programme?.events ?? [])).toContain('Plénière d’ouverture');
  expect(programme?.events.flat().filter((line) => /^(ORGANIZER|CLASS:PRIVATE)/.test(line))).toEqual([]);
  const [name = ''] = (await readdir(folder)).filter((file) => file.startsWith('programme-public'));
  expect(await readFile(join(folder, name), 'utf8')).not.toMatch(/VALARM|METHOD|mailto/);
});

test('what is chosen for kinds is in the files, and is there again the next time', async () => {
  const { app, page, close } = await openSample({ locale: 'fr-CA' });
  await resizeWindow(app, 1280, 800);
  await answerDialogs(app, folder);
  await goTo(page, 'calendars');
  await page.getByRole('button', { name: 'Choisir…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox', { name: 'Inclure : Repas' }).press('Space');
  await dialog.getByRole('button', { name: /Premier rappel : Vols/ }).click();
  await page.getByRole('option', { name: '6 h' }).click();
  expect(await barriersOf(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Fermer' }).last().click();
  await expect(page.getByText('11 types sur 12')).toBeVisible();

  await page.reload();
  await page.getByRole('contentinfo').waitFor();
  await goTo(page, 'calendars');
  await expect(page.getByText('11 types sur 12')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Tout choisir : Groupes' }).press('Space');
  await page.getByRole('checkbox', { name: 'Tout choisir : Personnes' }).press('Space');
  await page.getByRole('button', { name: 'Écrire 1 fichier' }).click();
  await expect(page.getByText(`1 fichier écrit dans ${folder}`)).toBeVisible();
  await close();

  const [name = ''] = await readdir(folder);
  const text = String(await lintedCalendar(join(folder, name))).replaceAll('\r\n ', '');
  expect(text).not.toMatch(/^SUMMARY:(Souper|Dîner)/m);
  const triggers = [...new Set(text.match(/TRIGGER:.*/g))].map((line) => line.trim()).sort();
  expect(triggers).toEqual(['TRIGGER:-PT15M', 'TRIGGER:-PT3H', 'TRIGGER:-PT6H']);
});

test('what to bring is in the file, a link that leads nowhere on the Web is not, and is named', async () => {
  const { app, page, close } = await openSample({ locale: 'fr-CA' });
  await resizeWindow(app, 1280, 800);
  await answerDialogs(app, folder);
  await goTo(page, 'itinerary');
  await page.getByText('Rassemblement avant le départ').first().click();
  const form = page.getByRole('dialog');
  await form.getByLabel('À apporter, en français').fill('Passeport; billet');
  await form.getByLabel('Lien', { exact: true }).fill('javascript:alert(1)');
  await form.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(form).toBeHidden();
  await goTo(page, 'calendars');
  for (const section of ['Groupes', 'Personnes']) {
    await page.getByRole('checkbox', { name: `Tout choisir : ${section}` }).press('Space');
  }
  await page.getByRole('button', { name: 'Écrire 1 fichier' }).click();
  const said = '« Rassemblement avant le départ » : le lien « javascript:alert(1) » n’est pas une adresse Web';
  await expect(page.getByText(said)).toBeVisible();
  await close();

  const text = String(await lintedCalendar(join(folder, (await readdir(folder))[0] ?? ''))).replaceAll('\r\n ', '');
  expect(text).toContain('À apporter\u00A0: Passeport\\; billet');
  expect(text).not.toContain('javascript');
});

test('the verb names any recipient, refuses whom it does not find, and takes the same choices', async () => {
  const sample = 'assets/samples/bio-2026-san-diego.json';
  const file = join(folder, 'visite.mission');
  expect(await runVerb(['convert', sample, file])).toMatchObject({ exitCode: 0 });
  const out = join(folder, 'out');
  const asked = ['export', file, '--out', out, '--calendars', '--lang', 'en', '--utc', '--no-reminders', '--for'];
  const stranger = await runVerb([...asked, 'host:nobody']);
  expect(stranger).toMatchObject({ exitCode: 1, err: expect.stringContaining('“host:nobody”') });

  expect(await runVerb([...asked, 'public', 'coordinators', 'host:redwick'])).toMatchObject({ exitCode: 0, err: '' });
  const names = (await readdir(out)).sort();
  expect(names.map((name) => name.split('_', 1)[0])).toEqual([
    'coordinators',
    'host-redwick-clinical',
    'public-programme',
  ]);
  const texts = (await Promise.all(names.map((name) => lintedCalendar(join(out, name))))).map(String);
  for (const text of texts) expect(text).not.toMatch(/TZID|VALARM/);
});

test('of a mission without anything dated there is no file, and that is said, in the window and in the terminal', async () => {
  const sample = JSON.parse(await readFile('assets/samples/boston-2026.json', 'utf8')) as { mission: object };
  const fields = Object.entries<unknown>({ ...sample.mission }).map(([field, value]): [string, unknown] => [
    field,
    typeof value === 'object' ? {} : value,
  ]);
  const mission = Object.fromEntries(fields);
  const [json, file, out] = ['vide.json', 'vide.mission', 'out'].map((name) => join(folder, name));
  await writeFile(json ?? '', JSON.stringify({ ...sample, mission }));
  await mkdir(out ?? '');
  expect(await runVerb(['convert', json ?? '', file ?? ''])).toMatchObject({ exitCode: 0 });
  const sentence = 'Il n’y a rien à exporter pour ce choix.';
  const refused = await runVerb(['export', file ?? '', '--out', out ?? '', '--calendars']);
  expect(refused).toMatchObject({ exitCode: 1, err: expect.stringContaining(sentence) });

  const { app, page, close } = await launch({ locale: 'fr-CA', files: [file ?? ''] });
  await answerDialogs(app, out ?? '');
  await goTo(page, 'calendars');
  await page.getByRole('button', { name: /^Écrire \d+ fichiers?$/ }).click();
  await expect(page.getByText(sentence)).toBeVisible();
  await close();
  expect(await readdir(out ?? '')).toEqual([]);
});
