import { expect, test, type Page } from '@playwright/test';
import type { Bridge } from '../../shared/ipc/bridge';
import { barriersOf } from './support/barriersOf';
import { goTo } from './support/goTo';
import { missionOfWindow } from './support/missionOfWindow';
import { openSample } from './support/openSample';

const retitle = (page: Page, titleFr: string) =>
  page.evaluate(
    (title) =>
      (globalThis as unknown as { passerelle: Bridge }).passerelle.execute({
        command: { name: 'edit-mission', payload: { changes: { titleFr: title } } },
      }),
    titleFr,
  );

test('a version kept before today’s edits is looked at, gone back to, and left again by one undo', async () => {
  const { page, close } = await openSample();
  const before = (await missionOfWindow(page)).mission.titleFr;
  await retitle(page, 'Titre de trop');
  await expect(page.getByRole('contentinfo')).toContainText('Enregistré à');
  await goTo(page, 'history');
  await page.getByRole('button', { name: 'Versions antérieures' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(before)).toBeVisible();
  await expect(dialog.getByRole('listitem')).toContainText('Modification de la mission');
  expect(await barriersOf(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Revenir à cet état' }).click();
  await expect(dialog).toHaveCount(0);
  expect((await missionOfWindow(page)).mission.titleFr).toBe(before);
  await page.getByRole('button', { name: 'Annuler la dernière' }).click();
  await expect.poll(async () => (await missionOfWindow(page)).mission.titleFr).toBe('Titre de trop');
  await close();
});

test('the history leads back to the state after any change, once what was done since has been read', async () => {
  const { page, close } = await openSample();
  await retitle(page, 'Premier titre');
  await retitle(page, 'Second titre');
  await goTo(page, 'history');
  await page
    .getByRole('button', { name: /^Revenir à l’état qui suivait «\sModification de la mission/ })
    .last()
    .click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Premier titre')).toBeVisible();
  expect(await barriersOf(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Revenir à cet état' }).click();
  await expect.poll(async () => (await missionOfWindow(page)).mission.titleFr).toBe('Premier titre');
  await close();
});
