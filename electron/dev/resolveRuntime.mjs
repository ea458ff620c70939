import { cacheFolder } from './cacheFolder.mjs';
import { namedRuntime } from './namedRuntime.mjs';
import { officialRuntime } from './officialRuntime.mjs';
import { projectRoot } from './projectRoot.mjs';
import { registryRuntime } from './registryRuntime.mjs';
import { SetUpError } from './setUpError.mjs';

/**
 * @typedef {object} Runtime
 * @property {'named' | 'official' | 'registry'} origin
 * @property {string} executable absolute path
 * @property {string} version
 *
 * @typedef {object} RuntimeSources where runtimes can come from; a test puts its own in place
 * @property {NodeJS.ProcessEnv} env
 * @property {string} system platform and architecture, such as `linux-x64`
 * @property {() => Runtime | undefined} official
 * @property {() => Promise<Runtime>} registry
 */

/** @type {RuntimeSources} */
const machineSources = {
  env: process.env,
  system: `${process.platform}-${process.arch}`,
  official: () => officialRuntime(projectRoot),
  registry: () => registryRuntime(cacheFolder(process.env)),
};

/**
 * The Electron to run: the one named by PASSERELLE_ELECTRON, else the declared one, else, on Linux x64, the older
 * one from the registry.
 *
 * @param {RuntimeSources} [sources]
 * @returns {Promise<Runtime>}
 */
export async function resolveRuntime(sources = machineSources) {
  const runtime = namedRuntime(sources.env) ?? sources.official();
  if (runtime) return runtime;
  if (sources.system === 'linux-x64') return sources.registry();
  throw new SetUpError(
    'The Electron binary could not be downloaded. Connect to the internet once and run: node node_modules/electron/install.js',
  );
}
