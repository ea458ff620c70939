import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import type * as containerHeader from '../../electron/storage/container/containerHeader';
import type { Bridge } from '../../shared/ipc/bridge';
import { barriersOf } from './support/barriersOf';
import { bytesIfThere } from './support/bytesIfThere';
import { convertMission } from './support/convertMission';
import { filesUnder } from './support/filesUnder';
import { launch } from './support/launch';
import { missionOfWindow } from './support/missionOfWindow';
import { projectModule } from './support/projectModule';
import { runVerb } from './support/runVerb';
import { marker, withMarkedPeople, withMarkers } from './support/withMarkers';

const { readHeader } = await projectModule<typeof containerHeader>('electron/storage/container/containerHeader.ts');

const passphrase = 'quatre érables sous la neige';
const another = 'cinq bouleaux au bord du lac';

let folder: string;
let file: string;
let profile: string;
let temporary: string | undefined;
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passerelle-protection-'));
  profile = join(folder, 'profile');
  const json = join(folder, 'marked.json');
  const sample = await readFile('assets/samples/boston-2026.json', 'utf8');
  const marked = JSON.parse(withMarkedPeople(withMarkers(sample))) as { mission: object };
  Object.assign(marked.mission, { titleFr: marker });
  await writeFile(json, JSON.stringify(marked));
  await mkdir(join(folder, 'stick'));
  file = join(folder, 'stick', 'visite.mission');
  await writeFile(file, await readFile(convertMission(json)));
  await rm(json);
  // Whatever the application puts aside for a moment is looked through as well.
  temporary = process.env['TMPDIR'];
  process.env['TMPDIR'] = join(folder, 'temporary');
  await mkdir(process.env['TMPDIR']);
});
test.afterEach(async () => {
  if (temporary === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = temporary;
  await rm(folder, { recursive: true, force: true });
});

/** The files of profile, stick and temporary folder that hold the marker, in either width of letters, or a mission in clear. */
async function betraying(): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of await filesUnder(folder)) {
    const bytes = await bytesIfThere(path);
    const header = readHeader(bytes);
    const isMissionInClear = header.ok && header.value.header.seal === undefined;
    const isMarked = [marker, Buffer.from(marker, 'utf16le')].some((word) => bytes.includes(word));
    if (isMissionInClear || isMarked) found.push(path.slice(folder.length + 1));
  }
  return found;
}

async function retitle(page: Page, titleFr: string): Promise<void> {
  await page.evaluate(
    (title) =>
      (globalThis as unknown as { passerelle: Bridge }).passerelle.execute({
        command: { name: 'edit-mission', payload: { changes: { titleFr: title } } },
      }),
    titleFr,
  );
}

async function saved(page: Page): Promise<void> {
  await page.evaluate(() => (globalThis as unknown as { passerelle: Bridge }).passerelle.saveMission());
  await expect(page.getByRole('contentinfo', { name: 'État' })).toContainText('Enregistré à');
}

async function openProtection(page: Page, entry: string) {
  await page.getByRole('button', { name: 'Menu de la mission' }).click();
  await page.getByRole('menuitem', { name: entry }).click();
  return page.getByRole('alertdialog');
}

async function typeNew(page: Page, text: string): Promise<void> {
  await page.getByLabel('Nouvelle phrase de passe').fill(text);
  await page.getByLabel('La même, encore une fois').fill(text);
  await page.getByText('J’ai compris').click();
}

async function protect(page: Page): Promise<void> {
  const dialog = await openProtection(page, 'Protéger par une phrase de passe');
  await typeNew(page, passphrase);
  await dialog.getByRole('button', { name: 'Protéger la mission' }).click();
  const done = page.getByRole('dialog', { name: 'La mission est protégée' });
  await done.getByRole('button', { name: 'Fermer' }).last().click();
}

async function unlock(page: Page, text: string): Promise<void> {
  await page.getByLabel('Phrase de passe', { exact: true }).fill(text);
  await page.getByRole('button', { name: 'Ouvrir', exact: true }).click();
}

test('a mission is protected: what is at stake is said first, and nothing of it lies in clear anywhere afterwards', async () => {
  const { page, close } = await launch({ profile, files: [file] });
  await expect(page.getByRole('contentinfo', { name: 'État' })).toBeVisible();
  await retitle(page, `Visite ${marker}`);
  await saved(page);
  await retitle(page, `Visite de ${marker}`);
  await saved(page);
  // The same search finds it before: file, backup, journal, versions, and the list of recent missions.
  expect((await betraying()).length).toBeGreaterThan(4);

  const dialog = await openProtection(page, 'Protéger par une phrase de passe');
  await expect(dialog).toContainText('Une phrase de passe oubliée ne se retrouve pas');
  await expect(dialog).toContainText('la mission est perdue');
  await expect(dialog).toContainText('Les copies faites avant');
  expect(await barriersOf(page)).toEqual([]);
  const confirm = dialog.getByRole('button', { name: 'Protéger la mission' });
  await expect(confirm).toHaveAttribute('aria-disabled', 'true');
  await page.getByLabel('Nouvelle phrase de passe').fill('érable');
  await expect(dialog).toContainText('Trop courte');
  await page.getByLabel('Nouvelle phrase de passe').fill(passphrase);
  await expect(dialog).toContainText('Bonne longueur');
  await page.getByLabel('La même, encore une fois').fill('autre chose');
  await expect(dialog).toContainText('Les deux phrases de passe ne sont pas pareilles');
  expect(await barriersOf(page)).toEqual([]);
  await page.getByLabel('La même, encore une fois').fill(passphrase);
  await expect(confirm).toHaveAttribute('aria-disabled', 'true');
  await page.getByText('J’ai compris').click();
  await confirm.click();
  await expect(page.getByRole('dialog', { name: 'La mission est protégée' })).toBeVisible();
  expect(await barriersOf(page)).toEqual([]);
  await page.getByRole('dialog').getByRole('button', { name: 'Fermer' }).last().click();
  await expect(page.getByRole('banner').getByText('Protégée')).toBeVisible();
  expect(await betraying()).toEqual([]);

  await retitle(page, `Encore ${marker}`);
  expect(await betraying()).toEqual([]);
  await saved(page);
  await retitle(page, `Et encore ${marker}`);
  await saved(page);
  expect(await betraying()).toEqual([]);
  await close();
  expect(await betraying()).toEqual([]);
});

test('a protected mission asks on opening, refuses what is wrong, and comes back after a crash with every edit', async () => {
  const first = await launch({ profile, files: [file] });
  await expect(first.page.getByRole('contentinfo', { name: 'État' })).toBeVisible();
  await protect(first.page);
  await first.close();
  const before = await readFile(file);

  const second = await launch({ profile, files: [file] });
  const dialog = second.page.getByRole('dialog', { name: 'Mission protégée' });
  await expect(dialog).toContainText('visite.mission');
  expect(await barriersOf(second.page)).toEqual([]);
  await unlock(second.page, another);
  await expect(dialog).toContainText('Ce n’est pas la phrase de passe');
  expect(await barriersOf(second.page)).toEqual([]);
  expect((await readFile(file)).equals(before)).toBe(true);
  await unlock(second.page, passphrase);
  await expect(second.page.getByRole('contentinfo', { name: 'État' })).toContainText('Enregistré à');
  await retitle(second.page, `Avant la panne, ${marker}`);
  const gone = new Promise((resolve) => second.app.process().once('exit', resolve));
  second.app.process().kill('SIGKILL');
  await gone;
  expect(await betraying()).toEqual([]);

  const third = await launch({ profile });
  const row = third.page.getByRole('button', { name: 'Ouvrir « visite »' });
  await expect(row).toContainText('Protégée par une phrase de passe');
  await row.click();
  await unlock(third.page, passphrase);
  await expect(third.page.getByRole('button', { name: 'Menu de la mission' })).toBeVisible();
  expect((await missionOfWindow(third.page)).mission.titleFr).toBe(`Avant la panne, ${marker}`);
  await saved(third.page);
  await third.close();
  expect(await betraying()).toEqual([]);
});

test('somebody who gives up is back on the start page, and a mission that is open stays as it is', async () => {
  const first = await launch({ profile, files: [file] });
  await expect(first.page.getByRole('contentinfo', { name: 'État' })).toBeVisible();
  await protect(first.page);
  await first.close();
  const { app, page, close } = await launch({ profile, files: [convertMission('assets/samples/boston-2026.json')] });
  await expect(page.getByRole('contentinfo', { name: 'État' })).toBeVisible();
  const asking = app.waitForEvent('window');
  await page.evaluate(
    (path) => (globalThis as unknown as { passerelle: Bridge }).passerelle.openMission({ path }),
    file,
  );
  const start = await asking;
  await expect(start.getByRole('dialog', { name: 'Mission protégée' })).toBeVisible();
  await start.getByRole('button', { name: 'Annuler' }).click();
  await expect(start.getByRole('dialog')).toHaveCount(0);
  await expect(start.getByRole('heading', { name: 'Missions récentes' })).toBeVisible();
  expect((await missionOfWindow(page)).isProtected).toBe(false);
  await close();
});

test('the passphrase is changed and removed by who knows it, and earlier versions stay within reach', async () => {
  const { page, close } = await launch({ profile, files: [file] });
  await expect(page.getByRole('contentinfo', { name: 'État' })).toBeVisible();
  await retitle(page, 'Un');
  await saved(page);
  await protect(page);
  const changing = await openProtection(page, 'Phrase de passe');
  await page.getByLabel('Phrase de passe actuelle').fill('devinée');
  await typeNew(page, another);
  await changing.getByRole('button', { name: 'Changer la phrase de passe' }).click();
  await expect(changing).toContainText('Ce n’est pas la phrase de passe');
  expect(await barriersOf(page)).toEqual([]);
  await page.getByLabel('Phrase de passe actuelle').fill(passphrase);
  await changing.getByRole('button', { name: 'Changer la phrase de passe' }).click();
  await page.getByRole('dialog', { name: 'La phrase de passe est changée' }).getByRole('button').last().click();
  const kept = await page.evaluate(async () => {
    const { passerelle } = globalThis as unknown as { passerelle: Bridge };
    const versions = await passerelle.listVersions();
    if (!versions.ok) return [];
    const views = versions.value.map(({ version }) => passerelle.lookBack({ state: { kind: 'version', version } }));
    return (await Promise.all(views)).map(({ ok }) => ok);
  });
  expect([kept.length > 0, new Set(kept), await betraying()]).toEqual([true, new Set([true]), []]);
  expect([
    (await runVerb(['check', file], 'fr', { passphrase })).exitCode,
    (await runVerb(['check', file], 'fr', { passphrase: another })).exitCode,
  ]).toEqual([1, 0]);

  const removing = await openProtection(page, 'Phrase de passe');
  await removing.getByText('La retirer').click();
  await expect(removing).toContainText('redeviendront lisibles');
  expect(await barriersOf(page)).toEqual([]);
  await page.getByLabel('Phrase de passe actuelle').fill(another);
  await removing.getByRole('button', { name: 'Retirer la protection' }).click();
  await expect(page.getByRole('dialog', { name: 'La protection est retirée' })).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Fermer' }).last().click();
  await close();
  const opened = await launch({ profile, files: [file] });
  await expect(opened.page.getByRole('contentinfo', { name: 'État' })).toBeVisible();
  await opened.close();
});

test('verbs take the passphrase from the environment or from standard input, and never as an argument', async () => {
  const { page, close } = await launch({ profile, files: [file] });
  await expect(page.getByRole('contentinfo', { name: 'État' })).toBeVisible();
  await protect(page);
  await close();
  const runs = [
    await runVerb(['check', file]),
    await runVerb(['check', file], 'fr', { passphrase: another }),
    await runVerb(['check', file], 'fr', { passphrase }),
    await runVerb(['check', file, '--passphrase-stdin'], 'fr', { input: `${passphrase}\n` }),
    await runVerb(['check', file, '--passphrase', passphrase]),
  ];
  expect(runs.map(({ exitCode }) => exitCode)).toEqual([1, 1, 0, 0, 2]);
  expect([runs[0]?.err, runs[1]?.err]).toEqual([
    expect.stringContaining('PASSERELLE_PASSPHRASE'),
    expect.stringContaining('Ce n’est pas la phrase de passe'),
  ]);
});
