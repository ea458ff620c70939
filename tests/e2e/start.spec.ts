import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launch } from './support/launch';
import { missionOfWindow } from './support/missionOfWindow';

let folder: string;
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passerelle-start-'));
});
test.afterEach(() => rm(folder, { recursive: true, force: true }));

test('the first start teaches; the sample opens with one press and is there the next time, as it was left', async () => {
  const profile = join(folder, 'profile');
  const first = await launch({ profile });
  await expect(first.page.getByText('Vos missions apparaîtront ici. Rien ne quitte cet ordinateur.')).toBeVisible();
  await first.page.getByRole('button', { name: 'Explorer l’exemple' }).click();
  await expect(first.page.getByRole('heading', { level: 1 })).toHaveText('Convention internationale BIO 2026');
  await first.page.getByRole('button', { name: /^Lieux/ }).click();
  await first.page.getByRole('button', { name: /^Bistro Seaport/ }).click();
  await first.page.getByLabel('Adresse').fill('1 Harbor Lane');
  await first.page.keyboard.press('Enter');
  await expect(first.page.getByRole('contentinfo')).toContainText('Enregistré');
  await first.close();

  const second = await launch({ profile });
  await expect(second.page.getByRole('listitem').first()).toContainText('Pas encore enregistrée');
  await second.page.getByRole('button', { name: /^Ouvrir «\sConvention internationale BIO 2026\s»/ }).click();
  await second.page.getByRole('button', { name: /^Lieux/ }).click();
  await second.page.getByRole('button', { name: /^Bistro Seaport/ }).click();
  await expect(second.page.getByLabel('Adresse')).toHaveValue('1 Harbor Lane');
  await second.close();
});

const presets = [
  { tile: /^BIO 2027/, first: '20270613', title: /BIO.*2027/, zone: 'America/New_York', length: 6 },
  { tile: /^Visite à Boston/, first: '20261005', title: /Boston/, zone: 'America/New_York', length: 3 },
  { tile: /^Visite au Québec/, first: '20261005', title: /Québec/, zone: 'America/Toronto', length: 3 },
];

for (const { tile, first, title, zone, length } of presets) {
  test(`a new mission from a preset needs only its first day: ${String(title)}`, async () => {
    const { page, close } = await launch();
    await page.getByRole('button', { name: tile }).click();
    await expect(page.getByRole('dialog').getByRole('spinbutton').first()).toBeFocused();
    await page.keyboard.type(first);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.getByRole('button', { name: 'Importer des délégués' })).toBeVisible();
    const { mission } = await missionOfWindow(page);
    const days = (Date.parse(mission.lastDay) - Date.parse(mission.firstDay)) / 86_400_000 + 1;
    const zones = Object.values(mission.destinations).map((destination) => destination.zone);
    expect({ first: mission.firstDay.replaceAll('-', ''), days, zones }).toEqual({
      first,
      days: length,
      zones: [zone],
    });
    await close();
  });
}

const bad = [
  { name: 'vide.mission', bytes: '', says: /Le fichier «\svide\.mission\s» est vide\./ },
  { name: 'lettre.mission', bytes: 'Chère collègue,\n', says: /«\slettre\.mission\s»/ },
];

for (const { name, bytes, says } of bad) {
  test(`a file that is no mission is refused in words, and nothing else opens: ${name}`, async () => {
    const path = join(folder, name);
    await writeFile(path, bytes);
    const { app, page, close } = await launch();
    await app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
    }, path);
    await page.getByRole('button', { name: /^Ouvrir un fichier/ }).click();
    await expect(page.getByRole('alert')).toContainText(says);
    await expect(page.getByRole('heading', { name: 'Missions récentes' })).toBeVisible();
    await close();
  });
}
