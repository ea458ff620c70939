import { spawn } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type ElectronApplication, type Page } from '@playwright/test';
import type { Bridge } from '../../shared/ipc/bridge';
import type { WindowState } from '../../shared/ipc/host';
import { launch } from './support/launch';

declare global {
  interface Window {
    readonly passerelle: Bridge;
  }
}

const stateOf = async (page: Page) =>
  JSON.parse(await page.evaluate(() => window.passerelle.loadWindow())) as WindowState;

const retitle = (page: Page, titleEn: string) =>
  page.evaluate(
    (title) =>
      window.passerelle.execute({ command: { name: 'edit-mission', payload: { changes: { titleEn: title } } } }),
    titleEn,
  );

async function untilSaved(page: Page): Promise<void> {
  await expect.poll(async () => (await stateOf(page)).document?.saveState.kind).toBe('saved');
}

/** Answers save dialogs with this path. */
async function answerDialogs(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, path);
}

/** Begins a visit in the window and saves it at `path`. */
async function newVisitAt(app: ElectronApplication, page: Page, path: string): Promise<void> {
  await page.evaluate(() => window.passerelle.newMission({ from: 'preset', preset: 'visit-boston' }));
  await answerDialogs(app, path);
  expect(await page.evaluate(() => window.passerelle.saveMissionAs())).toEqual({ ok: true, value: undefined });
}

let folder: string;
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passerelle-files-'));
});
test.afterEach(() => rm(folder, { recursive: true, force: true }));

test('a mission is begun, edited, saved by itself and opened again as it was', async () => {
  const path = join(folder, 'visit.mission');
  const first = await launch();
  await newVisitAt(first.app, first.page, path);
  await retitle(first.page, 'Autumn visit');
  await untilSaved(first.page);
  const before = (await stateOf(first.page)).document;
  await first.close();

  const second = await launch({ files: [path] });
  const { document } = await stateOf(second.page);
  expect(document?.mission).toEqual(before?.mission);
  expect([document?.fileName, document?.mission.titleEn]).toEqual(['visit.mission', 'Autumn visit']);
  await second.close();
});

test('undo and redo are published as new revisions and named', async () => {
  const { app, page, close } = await launch();
  await newVisitAt(app, page, join(folder, 'visit.mission'));
  await retitle(page, 'Autumn visit');
  await page.evaluate(() => window.passerelle.undo());
  const { document } = await stateOf(page);
  expect(document).toMatchObject({ revision: 2, undo: null, redo: { key: 'editMission' } });
  expect(document?.mission.titleEn).toBe('Visit to Boston and Cambridge');
  await close();
});

test('two missions are open in two windows, and the same file only once', async () => {
  const { app, page, close } = await launch();
  const [one, two] = [join(folder, 'one.mission'), join(folder, 'two.mission')];
  await newVisitAt(app, page, one);
  const opened = app.waitForEvent('window');
  await page.evaluate(() => window.passerelle.newMission({ from: 'preset', preset: 'bio-2027-philadelphia' }));
  const other = await opened;
  await answerDialogs(app, two);
  await other.evaluate(() => window.passerelle.saveMissionAs());
  await retitle(page, 'First');
  await retitle(other, 'Second');
  await page.evaluate((path) => window.passerelle.openMission({ path }), two);
  const titles = await Promise.all([page, other].map(async (each) => (await stateOf(each)).document?.mission.titleEn));
  expect([titles, app.windows().length]).toEqual([['First', 'Second'], 2]);
  await close();
});

test('a second start hands its file to the first, in a window of its own', async () => {
  const profile = join(folder, 'profile');
  const path = join(folder, 'visit.mission');
  const { app, page, close } = await launch({ profile });
  await newVisitAt(app, page, path);
  const copy = join(folder, 'copy.mission');
  await copyFile(path, copy);
  const opened = app.waitForEvent('window');
  const [executable = '', ...args] = app.process().spawnargs;
  const second = spawn(executable, [...args.filter((arg) => !/^--(inspect|remote-debugging)/.test(arg)), copy]);
  const exitCode = new Promise((resolve) => second.once('exit', resolve));
  const other = await opened;
  await expect.poll(async () => (await stateOf(other)).document?.fileName).toBe('copy.mission');
  expect(await exitCode).toBe(0);
  await close();
});

test('after a crash the last edits are there again, in a saved mission and in one that never was', async () => {
  const path = join(folder, 'visit.mission');
  const profile = join(folder, 'profile');
  const saved = await launch({ profile });
  await newVisitAt(saved.app, saved.page, path);
  await untilSaved(saved.page);
  await retitle(saved.page, 'Typed just before the crash');
  saved.app.process().kill('SIGKILL');

  const draft = await launch({ profile, files: [path] });
  expect((await stateOf(draft.page)).document?.mission.titleEn).toBe('Typed just before the crash');
  const opened = draft.app.waitForEvent('window');
  await draft.page.evaluate(() => window.passerelle.newMission({ from: 'preset', preset: 'visit-quebec' }));
  await retitle(await opened, 'Never saved');
  draft.app.process().kill('SIGKILL');

  const last = await launch({ profile });
  const recent = await last.page.evaluate(() => window.passerelle.listRecentMissions());
  await last.page.evaluate((newest) => window.passerelle.openMission({ path: newest }), recent[0]?.path ?? '');
  await expect.poll(async () => (await stateOf(last.page)).document?.mission.titleEn).toBe('Never saved');
  expect((await stateOf(last.page)).document).not.toHaveProperty('fileName');
  await last.close();
});

test('each file that is no mission gives one clear reason and stays as it is', async () => {
  const { app, page, close } = await launch();
  const path = join(folder, 'good.mission');
  await newVisitAt(app, page, path);
  const whole = await readFile(path);
  const elsewhere = await launch();
  await elsewhere.app.evaluate(({ dialog }) => {
    dialog.showMessageBox = () => Promise.resolve({ response: 1, checkboxChecked: false });
  });
  const damaged = Buffer.from(whole);
  damaged[400] = (damaged[400] ?? 0) ^ 1;
  const newer = Buffer.from(whole);
  newer[9] = 4;
  const cases = [
    ['empty', Buffer.alloc(0), { code: 'file-empty' }],
    ['zeros', Buffer.alloc(whole.length), { code: 'file-empty' }],
    ['letter', Buffer.from('Bonjour,\n'), { code: 'file-wrong-kind' }],
    ['damaged', damaged, { code: 'file-damaged' }],
    ['newer', newer, { code: 'file-newer-version', detail: '4' }],
    ['large', Buffer.alloc(200 * 1024 * 1024, 'a'), { code: 'file-wrong-kind' }],
  ] as const;
  const open = (name: string) =>
    elsewhere.page.evaluate((place) => window.passerelle.openMission({ path: place }), join(folder, name));
  for (const [name, bytes, error] of cases) {
    await writeFile(join(folder, name), bytes);
    expect(await open(name)).toMatchObject({ ok: false, error: { file: name, ...error } });
    expect(Buffer.compare(await readFile(join(folder, name)), bytes)).toBe(0);
  }
  await mkdir(join(folder, 'folder'));
  expect([await open('folder'), await open('missing')]).toMatchObject([
    { ok: false, error: { code: 'file-is-folder' } },
    { ok: false, error: { code: 'file-missing' } },
  ]);
  expect((await stateOf(elsewhere.page)).document).toBeNull();
  await elsewhere.close();
  await close();
});

test('the page has no Node, loads nothing from outside, opens no window and gets no permission', async () => {
  const { app, page, close } = await launch();
  const found = await page.evaluate(async () => {
    const isRefused = (work: Promise<unknown>) =>
      work.then(
        () => false,
        () => true,
      );
    const script = document.createElement('script');
    script.textContent = 'window.inlineRan = true';
    document.body.append(script);
    return {
      node: [typeof Reflect.get(window, 'require'), typeof Reflect.get(window, 'process')],
      inlineRan: Reflect.get(window, 'inlineRan') === true,
      remote: await isRefused(fetch('https://example.org/')),
      outsideFolder: (await fetch('app://passerelle/..%2f..%2fpackage.json')).status,
      opened: window.open('https://example.org/'),
      notifications: await Notification.requestPermission(),
    };
  });
  expect(found).toEqual({
    node: ['undefined', 'undefined'],
    inlineRan: false,
    remote: true,
    outsideFolder: 404,
    opened: null,
    notifications: 'denied',
  });
  await page.evaluate(() => {
    location.href = 'https://example.org/';
  });
  expect([page.url(), app.windows().length]).toEqual(['app://passerelle/', 1]);
  await close();
});
