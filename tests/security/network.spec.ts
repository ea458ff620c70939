import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type ElectronApplication, type Page } from '@playwright/test';
import { projectRoot } from '../../electron/dev/projectRoot.mjs';
import { goTo } from '../e2e/support/goTo';
import { launch } from '../e2e/support/launch';
import type { PageWithBridge } from './support/bridgeOf';
import { countingListener } from './support/countingListener';
import { readNetLog } from './support/netLog';
import { validRequests } from './support/validRequests';

test('a whole session, from start to quit, sends nothing to a proxy that would take anything', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-network-'));
  const log = join(folder, 'net.json');
  const proxy = await countingListener();
  const { app, page, close } = await launch({ switches: throughProxy(proxy.port, log) });
  await countAttempts(app);
  await workASession(app, page, folder);
  // Chromium's own services call home a little after the start, if they do.
  await page.waitForTimeout(5000);
  const attempts = await attemptsCounted(app);
  await close();
  await proxy.close();
  const activity = readNetLog(log);
  console.log({ calls: proxy.calls.length, ...attempts, ...activity });
  expect({ calls: proxy.calls, attempts: attempts.foreign, ...activity }).toEqual({
    calls: [],
    attempts: [],
    requests: [],
    names: [],
    connections: 0,
  });
  expect(attempts.own).toBeGreaterThan(10);
  rmSync(folder, { recursive: true, force: true });
});

test('the proxy counts: what the main process asks for arrives there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-network-'));
  const proxy = await countingListener();
  const { app, close } = await launch({ switches: throughProxy(proxy.port, join(folder, 'net.json')) });
  await app.evaluate(async ({ net, session }) => {
    session.defaultSession.webRequest.onBeforeRequest(null);
    await Promise.allSettled([net.fetch('http://canary.invalid/'), net.fetch('https://canary.invalid/')]);
  });
  await close();
  await proxy.close();
  expect(proxy.calls).toEqual(
    expect.arrayContaining(['GET http://canary.invalid/ HTTP/1.1', 'CONNECT canary.invalid:443 HTTP/1.1']),
  );
  rmSync(folder, { recursive: true, force: true });
});

/** Everything to a dead proxy on this machine, whose own address must not be lost with all the names. */
function throughProxy(port: number, log: string): readonly string[] {
  return [
    `--proxy-server=127.0.0.1:${port}`,
    '--proxy-bypass-list=<-loopback>',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    `--log-net-log=${log}`,
  ];
}

/** Start page, sample, every screen, an edit, an import, calendars, briefs seen, saved, settings, undo. */
async function workASession(app: ElectronApplication, page: Page, folder: string): Promise<void> {
  const out = join(folder, 'out');
  mkdirSync(out);
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: `${chosen}/mission.mission` });
  }, out);
  await page.getByRole('button', { name: 'Explorer l’exemple' }).click();
  await expect(page.getByRole('contentinfo')).toContainText('Enregistré');
  for (const screen of ['itinerary', 'delegation', 'venues', 'conflicts', 'calendars', 'briefs', 'history'] as const) {
    await goTo(page, screen);
  }
  const outcomes = await page.evaluate(
    async ({ requests, sheet }) => {
      const { passerelle } = globalThis as unknown as PageWithBridge;
      const results = [
        await passerelle.execute(requests.execute as never),
        await passerelle.undo(),
        await passerelle.readSpreadsheet({ work: 'reading', path: sheet }),
        await passerelle.exportCalendars(requests.exportCalendars as never),
        await passerelle.previewBrief(requests.previewBrief as never),
        await passerelle.saveBrief(requests.saveBrief as never),
        await passerelle.saveMission(),
      ];
      await passerelle.changeSettings({ locale: 'en', theme: 'dark' });
      return results.map(({ ok }) => ok);
    },
    { requests: validRequests, sheet: join(projectRoot, 'assets/samples/boston-2026/delegates.csv') },
  );
  expect(outcomes).toEqual(outcomes.map(() => true));
  expect(readdirSync(out).length).toBeGreaterThan(1);
}

/** Counts what any page of any session asks for, our own scheme apart. Listening here replaces the refusal by one that counts. */
async function countAttempts(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ session }) => {
    const counted = { own: 0, foreign: [] as string[] };
    Object.assign(globalThis, { counted });
    for (const place of [session.defaultSession, session.fromPartition('passerelle-print', { cache: false })]) {
      place.webRequest.onBeforeRequest(({ url }, answer) => {
        const isOwn = /^(?:app|blob|data|about):/.test(url);
        if (isOwn) counted.own += 1;
        else counted.foreign.push(url);
        answer({});
      });
    }
  });
}

function attemptsCounted(app: ElectronApplication): Promise<{ own: number; foreign: string[] }> {
  return app.evaluate(() => (globalThis as unknown as { counted: { own: number; foreign: string[] } }).counted);
}
