import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { electronArguments } from '../../../electron/dev/electronArguments.mjs';
import { packedExecutable } from '../../../electron/dev/packedExecutable.mjs';
import { withoutGpu } from './withoutGpu';

export interface PackedApplication {
  /** The first window, loaded. */
  page: Page;
  close: () => Promise<void>;
}

/**
 * Opens the packed application as a double click on the files would. Not through `_electron.launch`: that needs
 * `--inspect`, which the packed application refuses. So this sees its windows, and nothing of its main process.
 */
export async function launchPacked(files: readonly string[] = []): Promise<PackedApplication> {
  const profile = await mkdtemp(join(tmpdir(), 'passerelle-packed-'));
  const args = [
    `--user-data-dir=${profile}`,
    '--lang=fr-CA',
    '--remote-debugging-port=0',
    withoutGpu,
    ...electronArguments(),
    ...files,
  ];
  const env = { ...process.env, LANGUAGE: 'fr_CA', LC_ALL: 'C.UTF-8', TZ: 'UTC' };
  const application = spawn(packedExecutable(), args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise<void>((resolve) => application.once('exit', () => resolve()));
  // Without these defaults Playwright would ask for download folders, which Electron does not have.
  const browser = await chromium.connectOverCDP(await debuggerAddress(application.stderr), { noDefaults: true });
  const [context] = browser.contexts();
  if (!context) throw new Error('The packed application has no browser context.');
  const page = context.pages()[0] ?? (await context.waitForEvent('page'));
  await page.waitForLoadState('domcontentloaded');
  return {
    page,
    async close() {
      await browser.close();
      application.kill();
      await ended;
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/** Chromium chooses a free port and says which on standard error. */
function debuggerAddress(stderr: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    stderr.on('data', (part: Buffer) => {
      said += String(part);
      const [, address] = /DevTools listening on (\S+)/.exec(said) ?? [];
      if (address) resolve(address);
    });
    stderr.on('end', () => reject(new Error(`The packed application ended before its window opened:\n${said}`)));
  });
}
