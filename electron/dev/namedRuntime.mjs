import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { SetUpError } from './setUpError.mjs';

/** @typedef {import('./resolveRuntime.mjs').Runtime} Runtime */

/**
 * The runtime that PASSERELLE_ELECTRON names. A wrong path is an error and not a reason to take another runtime:
 * whoever sets it wants this one.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {Runtime | undefined} undefined where the variable is not set
 */
export function namedRuntime(env) {
  if (!env.PASSERELLE_ELECTRON) return undefined;
  const executable = resolve(env.PASSERELLE_ELECTRON);
  if (!isExecutableFile(executable)) {
    throw new SetUpError(
      `PASSERELLE_ELECTRON is ${executable}, which is not a program. Name an Electron executable, or unset it.`,
    );
  }
  const versionFile = join(dirname(executable), 'version');
  const version = existsSync(versionFile) ? readFileSync(versionFile, 'utf8').trim() : 'unknown';
  return { origin: 'named', executable, version };
}

/** @param {string} path */
function isExecutableFile(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
