import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { barriersOf } from './support/barriersOf';
import { convertMission } from './support/convertMission';
import { launch } from './support/launch';
import { missionOfWindow } from './support/missionOfWindow';

let folder: string;
let path: string;
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passerelle-recovery-'));
  path = join(folder, 'mission.mission');
  const whole = await readFile(convertMission('assets/samples/bio-2026-san-diego.json'));
  await writeFile(`${path}.bak`, whole);
  await writeFile(path, whole.subarray(0, 2000));
});
test.afterEach(() => rm(folder, { recursive: true, force: true }));

const words = {
  fr: {
    heading: 'Le fichier ne s’ouvre pas, mais la mission n’est pas perdue',
    missing: 'Ce qui a été fait après la dernière modification retrouvée.',
    copy: 'Copier le fichier d’origine ailleurs',
    copied: /Le fichier d’origine a été copié\s: «\sorigine\.mission\s»\./,
    leave: 'Revenir à l’accueil',
    open: 'Ouvrir ce qui a été retrouvé',
  },
  en: {
    heading: 'The file cannot be opened, but the mission is not lost',
    missing: 'Whatever was done after the last change found.',
    copy: 'Copy the original file elsewhere',
    copied: 'The original file was copied: “origine.mission”.',
    leave: 'Back to the start page',
    open: 'Open what was found',
  },
};

for (const [language, colorScheme] of [
  ['fr', 'light'],
  ['en', 'dark'],
] as const) {
  test(`a file cut short shows what was found of it, and is itself never touched, ${language}, ${colorScheme}`, async () => {
    const says = words[language];
    const damaged = await readFile(path);
    const { app, page, close } = await launch({ files: [path], locale: `${language}-CA`, colorScheme });
    await expect(page.getByRole('heading', { level: 1, name: says.heading })).toBeVisible();
    await expect(page.getByText(says.missing)).toBeVisible();
    expect(await barriersOf(page)).toEqual([]);

    const copy = join(folder, 'origine.mission');
    await app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
    }, copy);
    await page.getByRole('button', { name: says.copy }).click();
    await expect(page.getByText(says.copied)).toBeVisible();
    expect(Buffer.compare(await readFile(copy), damaged)).toBe(0);

    await page.getByRole('button', { name: says.open }).click();
    await expect(page.getByRole('navigation').first()).toBeVisible();
    const { mission } = await missionOfWindow(page);
    expect(Object.keys(mission.items).length).toBeGreaterThan(100);
    expect(Buffer.compare(await readFile(path), damaged)).toBe(0);
    await close();
  });
}

test('whoever does not want what was found goes back to the start page', async () => {
  const { page, close } = await launch({ files: [path] });
  await page.getByRole('button', { name: words.fr.leave }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Passerelle' })).toBeVisible();
  await close();
});
