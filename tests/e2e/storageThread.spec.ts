import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type ElectronApplication, type Page } from '@playwright/test';
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

/** From now on the threads that keep missions die of a defect, right before each of so many edits reaches them. */
function dieAtEdits(app: ElectronApplication, deaths: number): Promise<void> {
  return app.evaluate((_electron, left) => {
    interface Call {
      readonly method?: string;
    }
    const main = process.mainModule as NodeJS.Module;
    const { Worker } = main.require('node:worker_threads') as {
      Worker: { prototype: { postMessage: (call: Call) => void } };
    };
    const post = Worker.prototype.postMessage;
    let remaining = left;
    Worker.prototype.postMessage = function (this: object, call) {
      if (call.method === 'record' && remaining > 0) {
        remaining -= 1;
        // Nothing answers to this name: the thread ends with an exception that nobody catches.
        post.call(this, { id: -1, method: 'nothing' } as Call);
      }
      post.call(this, call);
    };
  }, deaths);
}

const saveStateOf = async (page: Page) => (await missionOfWindow(page)).saveState.kind;

let folder: string;
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passerelle-thread-'));
});
test.afterEach(() => rm(folder, { recursive: true, force: true }));

test('the thread that keeps a mission dies under an edit: the edit is kept and saved, and nobody notices', async () => {
  const path = convertMission('assets/samples/boston-2026.json');
  const profile = join(folder, 'profile');
  const { app, page, close } = await launch({ files: [path], profile });
  await expect(page.getByRole('navigation').first()).toBeVisible();
  await dieAtEdits(app, 1);
  expect(await retitle(page, 'Typed as it died')).toMatchObject({ ok: true });
  expect(await retitle(page, 'Typed after it')).toMatchObject({ ok: true });
  await expect.poll(() => saveStateOf(page)).toBe('saved');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await close();
  const again = await launch({ files: [path], profile: join(folder, 'another') });
  expect((await missionOfWindow(again.page)).mission.titleEn).toBe('Typed after it');
  await again.close();
});

test('it dies again and again: that is said, and the work goes on in a copy saved elsewhere', async () => {
  const path = convertMission('assets/samples/boston-2026.json');
  const [profile, copy] = [join(folder, 'profile'), join(folder, 'copy.mission')];
  const { app, page, close } = await launch({ files: [path], profile });
  await expect(page.getByRole('navigation').first()).toBeVisible();
  const { titleEn } = (await missionOfWindow(page)).mission;
  await dieAtEdits(app, 2);
  await retitle(page, 'Kept by the second thread');
  await retitle(page, 'Only in the window');
  const alert = page.getByRole('alert').filter({ hasText: 'Cette mission ne peut plus être enregistrée ici.' });
  await expect(alert).toContainText('enregistrez-la ailleurs');
  expect(await barriersOf(page)).toEqual([]);
  expect(await retitle(page, 'Refused')).toMatchObject({ ok: false, error: { code: 'read-only' } });
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, copy);
  await alert.getByRole('button', { name: 'Enregistrer ailleurs' }).click();
  await expect(alert).toHaveCount(0);
  await expect.poll(async () => (await missionOfWindow(page)).fileName).toBe('copy.mission');
  expect(await retitle(page, 'Typed in the copy')).toMatchObject({ ok: true });
  await expect.poll(() => saveStateOf(page)).toBe('saved');
  await close();

  const [original, saved] = [
    await launch({ files: [path], profile }),
    await launch({ files: [copy], profile: join(folder, 'another') }),
  ];
  const there = [(await missionOfWindow(original.page)).mission, (await missionOfWindow(saved.page)).mission];
  expect(there.map((mission) => mission.titleEn)).toEqual(['Kept by the second thread', 'Typed in the copy']);
  expect([titleEn === there[0]?.titleEn, there[0]?.id === there[1]?.id]).toEqual([false, false]);
  await Promise.all([original.close(), saved.close()]);
});
