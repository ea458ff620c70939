import { copyFile, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import type { Bridge } from '../../shared/ipc/bridge';
import { barriersOf } from './support/barriersOf';
import { convertMission } from './support/convertMission';
import { launch } from './support/launch';
import { missionOfWindow } from './support/missionOfWindow';

type Window = { readonly passerelle: Bridge };

const retitle = (page: Page, titleEn: string) =>
  page.evaluate(
    (title) =>
      (globalThis as unknown as Window).passerelle.execute({
        command: { name: 'edit-mission', payload: { changes: { titleEn: title } } },
      }),
    titleEn,
  );
const open = (page: Page, path: string) =>
  page.evaluate((place) => (globalThis as unknown as Window).passerelle.openMission({ path: place }), path);
const recentOf = (page: Page) =>
  page.evaluate(async () => {
    const recent = await (globalThis as unknown as Window).passerelle.listRecentMissions();
    return recent.map(({ path, isPresent }) => [path, isPresent] as const);
  });

let folder: string;
const at = (name: string) => join(folder, name);
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passerelle-renamed-'));
  await copyFile(convertMission('assets/samples/boston-2026.json'), at('visit.mission'));
});
test.afterEach(() => rm(folder, { recursive: true, force: true }));

test('a file renamed while it is open is followed: that is said, and edits, window and recent missions go with it', async () => {
  const profile = at('profile');
  const { page, close } = await launch({ files: [at('visit.mission')], profile });
  await expect(page.getByRole('navigation').first()).toBeVisible();
  await rename(at('visit.mission'), at('boston.mission'));
  await retitle(page, 'Typed after the renaming');
  await expect(page.getByText('Le fichier « visit.mission » a été renommé « boston.mission ».')).toBeVisible();
  expect(await barriersOf(page)).toEqual([]);
  await expect.poll(async () => (await missionOfWindow(page)).saveState.kind).toBe('saved');
  expect((await missionOfWindow(page)).fileName).toBe('boston.mission');
  expect(await recentOf(page)).toEqual([[at('boston.mission'), true]]);
  await page.getByRole('button', { name: 'Fermer', exact: true }).first().click();
  await expect(page.getByText('a été renommé')).toHaveCount(0);
  await close();
  expect((await readdir(folder)).filter((name) => name.endsWith('.mission'))).toEqual(['boston.mission']);
  const again = await launch({ files: [at('boston.mission')], profile: at('another') });
  expect((await missionOfWindow(again.page)).mission.titleEn).toBe('Typed after the renaming');
  await again.close();
});

test('opened under its new name before the window has noticed, it is still open only once', async () => {
  const { app, page, close } = await launch({ files: [at('visit.mission')], profile: at('profile') });
  await expect(page.getByRole('navigation').first()).toBeVisible();
  await retitle(page, 'Typed before the renaming');
  await rename(at('visit.mission'), at('boston.mission'));
  expect(await open(page, at('boston.mission'))).toEqual({ ok: true, value: undefined });
  expect([app.windows().length, (await missionOfWindow(page)).fileName]).toEqual([1, 'boston.mission']);
  await close();
});

test('killed right after the renaming, the application brings the last edit back under the new name', async () => {
  const profile = at('profile');
  const { app, page } = await launch({ files: [at('visit.mission')], profile });
  await expect(page.getByRole('navigation').first()).toBeVisible();
  await rename(at('visit.mission'), at('boston.mission'));
  await retitle(page, 'Typed just before the kill');
  const died = new Promise((resolve) => app.process().once('exit', resolve));
  app.process().kill('SIGKILL');
  await died;
  const again = await launch({ files: [at('boston.mission')], profile });
  expect((await missionOfWindow(again.page)).mission.titleEn).toBe('Typed just before the kill');
  await again.close();
});

test('a mission whose file is gone while a dialog is open says so in the dialog, where saving it anew ends it', async () => {
  const { page, close } = await launch({ files: [at('visit.mission')], profile: at('profile') });
  await page.getByRole('navigation').first().waitFor();
  await page.getByRole('button', { name: 'Réglages' }).click();
  const dialog = page.getByRole('dialog', { name: 'Réglages' });
  await dialog.waitFor();
  await rm(at('visit.mission'));
  await retitle(page, 'Typed behind the settings');
  const alert = dialog.getByRole('alert');
  await expect(alert).toContainText('« visit.mission » n’est plus dans son dossier');
  expect(await barriersOf(page)).toEqual([]);
  await alert.getByRole('button', { name: 'Réessayer' }).click();
  await expect(alert).toHaveCount(0);
  await expect(dialog).toBeVisible();
  await expect.poll(async () => (await missionOfWindow(page)).saveState.kind).toBe('saved');
  await close();
});
