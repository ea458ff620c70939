import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { electronArguments } from '../../electron/dev/electronArguments.mjs';
import { projectRoot } from '../../electron/dev/projectRoot.mjs';
import { launch } from '../e2e/support/launch';
import { openSample } from '../e2e/support/openSample';
import { openPrintWindow } from './support/openPrintWindow';

test('no session checks spelling, for which Electron would fetch dictionaries', async () => {
  const { app, page, close } = await openSample();
  await openPrintWindow(page);
  const languages = await app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => contents.session.getSpellCheckerLanguages()),
  );
  expect(languages).toEqual([[], []]);
  await close();
});

test('nothing waits for a crash and nothing is kept of one', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'passerelle-crash-'));
  const { app, close } = await launch({ profile });
  const running = await app.evaluate(async ({ app: electronApp, BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    const gone = new Promise((resolve) => electronApp.once('render-process-gone', resolve));
    window?.webContents.forcefullyCrashRenderer();
    await gone;
    return { pid: process.pid, crashes: electronApp.getPath('crashDumps') };
  });
  const handlers = commandLines().filter((line) => line.includes('crashpad') && line.includes(profile));
  const dumps = readdirSync(profile, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.dmp'));
  expect({ handlers, dumps }).toEqual({ handlers: [], dumps: [] });
  expect(running.crashes).toContain(profile);
  await close();
  rmSync(profile, { recursive: true, force: true });
});

test('a second start with the same profile hands over and ends, without a window of its own', async () => {
  const { app, profile, close } = await launch();
  const second = spawnSync(
    process.env['PASSERELLE_ELECTRON'] ?? '',
    [`--user-data-dir=${profile}`, ...electronArguments(projectRoot)],
    { encoding: 'utf8', timeout: 20_000 },
  );
  // One that stays is ended by the time limit, to which Electron answers with 0: only the error tells.
  expect({ status: second.status, error: second.error }).toEqual({ status: 0, error: undefined });
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  await close();
});

/** Of every process of this machine. */
function commandLines(): readonly string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        return [readFileSync(`/proc/${pid}/cmdline`, 'utf8')];
      } catch {
        // It has ended since it was listed.
        return [];
      }
    });
}
