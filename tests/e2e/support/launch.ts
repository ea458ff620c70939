import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { electronArguments } from '../../../electron/dev/electronArguments.mjs';
import { projectRoot } from '../../../electron/dev/projectRoot.mjs';
import { ordinaryElectron } from './ordinaryElectron';
import { unlessItStands } from './unlessItStands';
import { withoutGpu } from './withoutGpu';

export interface LaunchOptions {
  /** Files to open, as a double click or a shell would hand them over. */
  files?: readonly string[];
  /** The system's language as the application finds it. */
  locale?: 'fr-CA' | 'en-CA';
  colorScheme?: 'light' | 'dark';
  /** More switches of Chromium. */
  switches?: readonly string[];
  /** A profile folder to use again, to prove what is kept between two starts. Without it each launch gets its own. */
  profile?: string;
}

export interface Launched {
  app: ElectronApplication;
  /** The first window, loaded. */
  page: Page;
  /** Where this launch keeps its profile; removed on close, unless it was given. */
  profile: string;
  close: () => Promise<void>;
}

/** The built application, which waits until it is looked at. */
const heldApp = join(projectRoot, 'tests/e2e/support/heldApp');

/** Opens the built application in the resolved Electron, with nothing left over from earlier launches. */
export async function launch(options: LaunchOptions = {}): Promise<Launched> {
  const { files = [], switches = [], locale = 'fr-CA', colorScheme = 'light' } = options;
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'passerelle-profile-')));
  const starting = _electron.launch({
    executablePath: ordinaryElectron(),
    args: [
      `--user-data-dir=${profile}`,
      `--lang=${locale}`,
      withoutGpu,
      ...switches,
      ...electronArguments(heldApp),
      ...files,
    ],
    cwd: projectRoot,
    colorScheme,
    env: { ...process.env, LANGUAGE: locale.replace('-', '_'), LC_ALL: 'C.UTF-8', TZ: 'UTC' },
  });
  const app = await unlessItStands('The start', profile, starting);
  const page = await unlessItStands('The first window', profile, app.firstWindow());
  await unlessItStands('The first page', profile, page.waitForLoadState('domcontentloaded'));
  return {
    app,
    page,
    profile,
    async close() {
      await unlessItStands('The end', profile, app.close());
      if (!options.profile) await rm(profile, { recursive: true, force: true });
    },
  };
}
