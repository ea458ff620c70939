import { copyFileSync, linkSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { electronArguments } from '../../../electron/dev/electronArguments.mjs';
import { packedExecutable } from '../../../electron/dev/packedExecutable.mjs';
import { withoutGpu } from '../../e2e/support/withoutGpu';

export interface InspectedApplication {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly close: () => Promise<void>;
}

/**
 * The packed application with one fuse changed, in a copy: it may be inspected. Otherwise nobody could look into its main
 * process, which is the point of that fuse. Beside the packed one, so that files can be linked instead of copied.
 */
export async function launchPackedForInspection(): Promise<InspectedApplication> {
  const packed = packedExecutable();
  const copy = mkdtempSync(join(dirname(dirname(packed)), 'inspected-'));
  linkFolder(dirname(packed), copy);
  const executable = join(copy, basename(packed));
  rmSync(executable);
  copyFileSync(packed, executable);
  await flipFuses(executable, {
    version: FuseVersion.V1,
    strictlyRequireAllFuses: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  const profile = join(copy, 'profile');
  const app = await _electron.launch({
    executablePath: executable,
    args: [`--user-data-dir=${profile}`, '--lang=fr-CA', withoutGpu, ...electronArguments()],
    env: { ...process.env, LANGUAGE: 'fr_CA', LC_ALL: 'C.UTF-8', TZ: 'UTC' },
  });
  const page = await app.firstWindow();
  await page.waitForLoadState('domcontentloaded');
  return {
    app,
    page,
    async close() {
      await app.close();
      rmSync(copy, { recursive: true, force: true });
    },
  };
}

function linkFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    const [source, target] = [join(from, name), join(to, name)];
    if (statSync(source).isDirectory()) linkFolder(source, target);
    else linkSync(source, target);
  }
}
