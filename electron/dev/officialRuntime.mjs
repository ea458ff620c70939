import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {import('./resolveRuntime.mjs').Runtime} Runtime */

/** Without internet the installer gives up within a second; this ends one whose connection hangs. */
const downloadLimitMs = 180_000;

/**
 * The declared Electron: its binary, downloaded by its own installer if it is not there yet.
 *
 * @param {string} root the checkout
 * @param {(packageFolder: string) => unknown} [download]
 * @returns {Runtime | undefined} undefined where the binary cannot be had
 */
export function officialRuntime(root, download = runInstaller) {
  const packageFolder = join(root, 'node_modules', 'electron');
  if (!existsSync(join(packageFolder, 'package.json'))) return undefined;
  const installed = installedBinary(packageFolder);
  if (installed) return installed;
  download(packageFolder);
  return installedBinary(packageFolder);
}

/**
 * @param {string} packageFolder
 * @returns {Runtime | undefined}
 */
function installedBinary(packageFolder) {
  const pathFile = join(packageFolder, 'path.txt');
  const versionFile = join(packageFolder, 'dist', 'version');
  // The installer writes path.txt last, so an interrupted download is not mistaken for a runtime.
  if (!existsSync(pathFile) || !existsSync(versionFile)) return undefined;
  const executable = join(packageFolder, 'dist', readFileSync(pathFile, 'utf8'));
  if (!existsSync(executable)) return undefined;
  return { origin: 'official', executable, version: readFileSync(versionFile, 'utf8').trim().replace(/^v/, '') };
}

/** @param {string} packageFolder */
function runInstaller(packageFolder) {
  spawnSync(process.execPath, [join(packageFolder, 'install.js')], { stdio: 'ignore', timeout: downloadLimitMs });
}
