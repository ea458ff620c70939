import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './projectRoot.mjs';
import { runCommand, toolStdio } from './runCommand.mjs';
import { SetUpError } from './setUpError.mjs';

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} Lockfile
 */

/** Installs the locked packages, unless what lies in node_modules is already exactly that. */
export async function installPackages() {
  if (packagesAreInstalled(projectRoot)) return;
  const shell = process.platform === 'win32';
  const code = await runCommand('npm', ['install', '--no-audit', '--no-fund'], {
    cwd: projectRoot,
    shell,
    stdio: toolStdio,
  });
  if (code !== 0) throw new SetUpError('npm install failed; its own message is above.');
}

/**
 * Whether every package of the lockfile is installed at its locked version. Optional packages are skipped, because
 * npm leaves out those made for other systems.
 *
 * @param {string} root
 */
export function packagesAreInstalled(root) {
  const installedPath = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedPath)) return false;
  const wanted = readLockfile(join(root, 'package-lock.json')).packages;
  const installed = readLockfile(installedPath).packages;
  return Object.entries(wanted).every(
    ([path, locked]) =>
      path === '' || locked.optional || locked.devOptional || installed[path]?.version === locked.version,
  );
}

/** @param {string} path */
function readLockfile(path) {
  return /** @type {Lockfile} */ (JSON.parse(readFileSync(path, 'utf8')));
}
