import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import type { Bridge } from '../../shared/ipc/bridge';
import { barriersOf } from './support/barriersOf';
import { bytesIfThere } from './support/bytesIfThere';
import { convertMission } from './support/convertMission';
import { filesUnder } from './support/filesUnder';
import { goTo } from './support/goTo';
import { launch } from './support/launch';
import { missionOfWindow } from './support/missionOfWindow';
import { openJsonOf } from './support/openJsonOf';
import { openSample } from './support/openSample';
import { pressMenuKey } from './support/pressMenuKey';
import { marker, withMarkers, withMarkedPeople } from './support/withMarkers';

let folder: string;
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passerelle-reduction-'));
});
test.afterEach(() => rm(folder, { recursive: true, force: true }));

/** A file of a mission in which everything about people carries a marker, their names in the titles included. */
async function markedMission(): Promise<string> {
  const json = join(folder, 'marked.json');
  await writeFile(
    json,
    withMarkedPeople(withMarkers(await readFile('assets/samples/bio-2026-san-diego.json', 'utf8'))),
  );
  return convertMission(json);
}

const execute = (page: Page, command: unknown) =>
  page.evaluate(
    async (asked) => (globalThis as unknown as { passerelle: Bridge }).passerelle.execute({ command: asked as never }),
    command,
  );

async function saved(page: Page): Promise<void> {
  await page.evaluate(() => (globalThis as unknown as { passerelle: Bridge }).passerelle.saveMission());
  await expect(page.getByRole('contentinfo')).toContainText('Enregistré à');
}

async function askToReduce(page: Page) {
  await page.getByRole('button', { name: 'Menu de la mission' }).click();
  await page.getByRole('menuitem', { name: 'Réduire la mission terminée' }).click();
  return page.getByRole('alertdialog', { name: 'Réduire la mission terminée ?' });
}

test('a closed mission is reduced in one step: its people are in no byte of the folder and of the profile any more', async () => {
  const file = await markedMission();
  const profile = join(folder, 'profile');
  const { app, page, close } = await launch({ profile, files: [file] });
  await expect(page.getByRole('contentinfo')).toBeVisible();
  const before = (await missionOfWindow(page)).mission;
  await execute(page, { name: 'edit-mission', payload: { changes: { titleFr: `Mission de ${marker}` } } });
  await saved(page);
  await execute(page, { name: 'edit-mission', payload: { changes: { titleFr: 'Mission' } } });
  await execute(page, { name: 'set-lifecycle', payload: { lifecycle: 'closed' } });
  await saved(page);
  await keepACopyAsDraft(page, app.windows().length);
  expect((await betrayingUnder(profile, before.id)).length).toBeGreaterThan(3);
  expect((await readdir(dirname(file))).sort()).toContain(`${basename(file)}.bak`);

  const dialog = await askToReduce(page);
  await expect(dialog).toContainText('ne peut pas être annulé');
  await expect(dialog).toContainText('clé USB');
  expect(await barriersOf(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Effacer pour toujours' }).click();
  await expect(page.getByRole('dialog', { name: 'La mission est réduite' })).toBeVisible();
  expect(await barriersOf(page)).toEqual([]);
  await page.getByRole('dialog').getByRole('button', { name: 'Fermer' }).last().click();
  const after = (await missionOfWindow(page)).mission;
  expect([after.id === before.id, sizesOf(after)]).toEqual([false, { ...sizesOf(before), people: 48 }]);
  await goTo(page, 'delegation');
  expect(await barriersOf(page)).toEqual([]);
  await goTo(page, 'history');
  await expect(page.getByText('Les modifications de cette mission paraîtront ici.')).toBeVisible();
  expect([await betrayingUnder(dirname(file), before.id), await betrayingUnder(profile, before.id)]).toEqual([[], []]);
  await close();
  expect([await betrayingUnder(dirname(file), before.id), await betrayingUnder(profile, before.id)]).toEqual([[], []]);
  expect(await openJsonOf(file)).not.toContain(marker);
});

test('a mission that is not closed says why it cannot be reduced, in the menu and in the palette’s dialog', async () => {
  const { app, page, close } = await openSample();
  await page.getByRole('button', { name: 'Menu de la mission' }).click();
  const entry = page.getByRole('menuitem', { name: 'Réduire la mission terminée' });
  await expect(entry).toBeDisabled();
  await expect(entry).toContainText('Seulement quand la mission est terminée');
  expect(await barriersOf(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await pressMenuKey(app, 'K');
  await page.getByRole('combobox').fill('effacer les renseignements');
  await page.getByRole('option', { name: /Réduire la mission terminée/ }).click();
  const dialog = page.getByRole('alertdialog');
  await expect(dialog).toContainText('Seule une mission terminée peut être réduite');
  await expect(dialog.getByRole('button', { name: 'Effacer pour toujours' })).toBeDisabled();
  expect(await barriersOf(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await close();
});

/** Opens the newest kept version beside the mission, which makes a draft of it, and closes its window. */
async function keepACopyAsDraft(page: Page, windows: number): Promise<void> {
  const opened = page.context().waitForEvent('page');
  await page.evaluate(async () => {
    const { passerelle } = globalThis as unknown as { passerelle: Bridge };
    const versions = await passerelle.listVersions();
    const [newest] = versions.ok ? versions.value : [];
    if (newest) await passerelle.openVersion({ version: newest.version });
  });
  const other = await opened;
  await expect(other.getByRole('contentinfo')).toBeVisible();
  const closed = other.waitForEvent('close');
  await other.evaluate(() =>
    (globalThis as unknown as { passerelle: Bridge }).passerelle.controlWindow({ action: 'close' }),
  );
  await closed;
  expect(page.context().pages()).toHaveLength(windows);
}

type Sized = Awaited<ReturnType<typeof missionOfWindow>>['mission'];

function sizesOf({ organisations, delegates, people, items, groups, venues, rooms }: Sized) {
  const sizes = Object.entries({ organisations, delegates, people, items, groups, venues, rooms });
  return Object.fromEntries(sizes.map(([name, records]) => [name, Object.keys(records).length]));
}

/**
 * The files that hold the marker, in their bytes, in either width of letters, or in the mission that is in them; and those
 * of the document that was, since what stands packed in a journal cannot be read from its bytes.
 */
async function betrayingUnder(root: string, documentId: string): Promise<readonly string[]> {
  const words = [marker, Buffer.from(marker, 'utf16le'), documentId];
  const found: string[] = [];
  for (const path of await filesUnder(root)) {
    const bytes = await bytesIfThere(path);
    const isMission = path.endsWith('.mission') && (await openJsonOf(path)).includes(marker);
    if (isMission || words.some((word) => bytes.includes(word))) found.push(path);
  }
  return found;
}
