import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { _electron, chromium, type Page } from '@playwright/test';
import { electronArguments } from '../../../electron/dev/electronArguments.mjs';
import { projectRoot } from '../../../electron/dev/projectRoot.mjs';
import type { Bench } from '../withBench';

export interface OpenedPage {
  readonly page: Page;
  /** Where the pages are. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

const size = { width: 1280, height: 800 };
const chromiumPath = '/usr/bin/chromium';

/** An ordinary window of the Electron in use, on pages of a folder. */
export async function openInElectron({ runtime, folder }: Bench, root: string): Promise<OpenedPage> {
  const app = await _electron.launch({
    executablePath: runtime.executable,
    args: [
      `--user-data-dir=${join(folder, 'boards-profile')}`,
      ...electronArguments(join(projectRoot, 'tests/e2e/support/galleryApp')),
    ],
    env: { ...process.env, GALLERY_ROOT: root, GALLERY_POLICY: "default-src 'self' 'unsafe-inline' data:" },
  });
  return { page: await app.firstWindow(), origin: 'app://gallery', close: () => app.close() };
}

/** Debian's Chromium, the stand-in for current runtimes; absent where it is not installed. Every request is answered from here. */
export async function openInChromium(root: string): Promise<OpenedPage | undefined> {
  if (!existsSync(chromiumPath)) return undefined;
  const browser = await chromium.launch({ executablePath: chromiumPath });
  const page = await browser.newPage({ viewport: size });
  await page.route('**/*', (route) => route.fulfill({ path: join(root, new URL(route.request().url()).pathname) }));
  return { page, origin: 'http://bench.invalid', close: () => browser.close() };
}
