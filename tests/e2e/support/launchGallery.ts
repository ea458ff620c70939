import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type Page } from '@playwright/test';
import { build, runnerImport } from 'vite';
import { electronArguments } from '../../../electron/dev/electronArguments.mjs';
import { projectRoot } from '../../../electron/dev/projectRoot.mjs';
import type * as policyModule from '../../../electron/windows/contentSecurityPolicy';

export interface LaunchedGallery {
  page: Page;
  /** Everything the page complained of: errors, and what the security policy refused. */
  complaints: string[];
  /** Chromium of this runtime, such as `114`: pictures differ between runtimes. */
  chromium: string;
  close(): Promise<void>;
}

/** Builds the gallery and opens it in the resolved Electron, 1280 by 800. */
export async function launchGallery(): Promise<LaunchedGallery> {
  await build({ configFile: join(projectRoot, 'renderer/ui/gallery/vite.config.mts'), logLevel: 'error' });
  // Through Vite, because Playwright would load this folder's modules and that one's in two different ways.
  const policy = await runnerImport<typeof policyModule>(
    join(projectRoot, 'electron/windows/contentSecurityPolicy.ts'),
  );
  const profile = await mkdtemp(join(tmpdir(), 'passerelle-gallery-'));
  const executablePath = process.env['PASSERELLE_ELECTRON'];
  if (!executablePath) throw new Error('Run through Playwright: its global set-up chooses the Electron.');
  const app = await _electron.launch({
    executablePath,
    args: [
      `--user-data-dir=${profile}`,
      '--force-device-scale-factor=1',
      ...electronArguments(join(projectRoot, 'tests/e2e/support/galleryApp')),
    ],
    env: {
      ...process.env,
      GALLERY_ROOT: join(projectRoot, 'out/gallery'),
      GALLERY_POLICY: policy.module.contentSecurityPolicy,
    },
  });
  const page = await app.firstWindow();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const chromium = await app.evaluate(() => process.versions.chrome?.split('.')[0] ?? '');
  return {
    page,
    complaints,
    chromium,
    async close() {
      await app.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}
