import { expect, test, type Page } from '@playwright/test';
import type { Bridge } from '../../shared/ipc/bridge';
import { barriersOf } from './support/barriersOf';
import { convertMission } from './support/convertMission';
import { launch } from './support/launch';
import { missionOfWindow } from './support/missionOfWindow';

type Window = { readonly passerelle: Bridge };

const edit = (page: Page, changes: { readonly titleFr?: string; readonly titleEn?: string }) =>
  page.evaluate(
    (sent) =>
      (globalThis as unknown as Window).passerelle.execute({
        command: { name: 'edit-mission', payload: { changes: sent } },
      }),
    changes,
  );
const save = (page: Page) => page.evaluate(() => (globalThis as unknown as Window).passerelle.saveMission());

test('two installations write one file: both people’s work is in it, and what both changed is shown and chosen', async () => {
  const path = convertMission('assets/samples/bio-2026-san-diego.json');
  const [mine, theirs] = [await launch({ files: [path] }), await launch({ files: [path], locale: 'en-CA' })];
  for (const { page } of [mine, theirs]) await expect(page.getByRole('navigation').first()).toBeVisible();
  await edit(theirs.page, { titleFr: 'Leur titre', titleEn: 'Only theirs' });
  await save(theirs.page);
  await edit(mine.page, { titleFr: 'Mon titre' });
  await save(mine.page);
  await theirs.close();

  const { page, close } = mine;
  const { mission } = await missionOfWindow(page);
  expect(mission.titleEn).toBe('Only theirs');
  await expect(page.getByText('Une valeur avait été changée des deux côtés : voyez laquelle garder.')).toBeVisible();
  await page.getByRole('button', { name: 'Voir et choisir' }).click();
  const other = mission.titleFr === 'Mon titre' ? 'Leur titre' : 'Mon titre';
  const choice = page.getByRole('button', { name: new RegExp(`^Prendre «\\s${other}\\s»$`) });
  await expect(choice).toBeVisible();
  expect(await barriersOf(page)).toEqual([]);
  await choice.click();
  await expect(choice).toHaveCount(0);
  await expect.poll(async () => (await missionOfWindow(page)).mission.titleFr).toBe(other);
  await close();
});
