import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type ElectronApplication, type Page } from '@playwright/test';
import { launch, type Launched } from '../e2e/support/launch';
import { countingListener, type CountingListener } from './support/countingListener';
import { foreignAddresses } from './support/foreignAddresses';
import { waysOut } from './support/waysOut';

/** Long enough for a navigation to begin: on an idle machine it takes 5 ms. */
const settleMs = 100;

let folder = '';
let listener: CountingListener;
let launched: Launched;
const path = process.env['PATH'];

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'passerelle-foreign-'));
  writeFileSync(join(folder, 'page.html'), '<title>foreign</title>');
  // What Chromium would start for an address that it leaves to the system.
  writeFileSync(join(folder, 'xdg-open'), `#!/bin/sh\necho "$1" >> ${join(folder, 'opened')}\n`);
  chmodSync(join(folder, 'xdg-open'), 0o755);
  process.env['PATH'] = `${folder}:${path}`;
  listener = await countingListener();
  launched = await launch();
});
test.afterAll(async () => {
  process.env['PATH'] = path;
  await launched.close();
  await listener.close();
  rmSync(folder, { recursive: true, force: true });
});

test('no foreign address leads anywhere, whichever way a page takes', async () => {
  test.setTimeout(180_000);
  const { app, page } = launched;
  const addresses = foreignAddresses({ port: listener.port, file: join(folder, 'page.html') });
  await watchDoors(app);
  const table: Record<string, Record<string, string>> = {};
  for (const [kind, address] of Object.entries(addresses)) {
    table[kind] = {};
    for (const [way, go] of Object.entries(waysOut)) {
      await go(page, address);
      await page.waitForTimeout(settleMs);
      table[kind][way] = (await whereItLed(app, page)).join(' ') || 'nowhere';
      await page.evaluate(() => document.querySelectorAll('[data-foreign]').forEach((element) => element.remove()));
    }
  }
  console.table(table);
  const led = Object.values(table).flatMap((row) => Object.values(row));
  expect(new Set(led)).toEqual(new Set(['nowhere']));
});

test('an address of ours that answers with a redirect leads nowhere either', async () => {
  const { app } = launched;
  const addresses = foreignAddresses({ port: listener.port, file: join(folder, 'page.html') });
  const led = await app.evaluate(async ({ BrowserWindow, protocol }, targets) => {
    const window = BrowserWindow.getAllWindows()[0];
    protocol.unhandle('app');
    const outcome: Record<string, string> = {};
    for (const [kind, location] of Object.entries(targets)) {
      protocol.handle('app', () => new Response(null, { status: 302, headers: { location } }));
      await window?.loadURL('app://passerelle/moved').catch(() => undefined);
      protocol.unhandle('app');
      outcome[kind] = window?.webContents.getTitle() === 'foreign' ? 'ran' : (window?.webContents.getURL() ?? '');
    }
    return outcome;
  }, addresses);
  console.table(led);
  // The address bar, if there were one, still names the page that answered, or the one before it.
  expect(Object.values(led).filter((address) => !/^app:\/\/passerelle\/(?:moved)?$/.test(address))).toEqual([]);
  expect(listener.calls).toEqual([]);
});

/** Remembers what the main process hands to the system, and counts what its windows show. */
async function watchDoors(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ shell, app: electronApp, webContents }) => {
    const seen: string[] = [];
    Object.assign(globalThis, { seenAtTheDoors: seen });
    shell.openExternal = async (address) => void seen.push(`shell:${address}`);
    const watch = (contents: Electron.WebContents) => {
      contents.on('did-frame-navigate', (_event, address) => {
        // Chromium's own page in place of a frame that the policy refused.
        if (!address.startsWith('chrome-error:')) seen.push(`showed:${address}`);
      });
      contents.on('did-create-window', () => seen.push('window'));
    };
    webContents.getAllWebContents().forEach(watch);
    electronApp.on('web-contents-created', (_event, contents) => {
      seen.push('contents');
      watch(contents);
    });
  });
}

async function whereItLed(app: ElectronApplication, page: Page): Promise<string[]> {
  const seen = await app.evaluate(() =>
    (globalThis as unknown as { seenAtTheDoors: string[] }).seenAtTheDoors.splice(0),
  );
  const calls = (listener.calls as string[]).splice(0).map((call) => `called:${call}`);
  const opened = existsSync(join(folder, 'opened')) ? ['opened by the system'] : [];
  rmSync(join(folder, 'opened'), { force: true });
  const title = await page.title();
  return [
    ...seen,
    ...calls,
    ...opened,
    ...(title === 'foreign' ? ['ran'] : []),
    ...(page.url() === 'app://passerelle/' ? [] : [page.url()]),
  ];
}
