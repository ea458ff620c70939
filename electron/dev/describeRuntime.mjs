/** @typedef {import('./resolveRuntime.mjs').Runtime} Runtime */

/**
 * One line that says which Electron runs.
 *
 * @param {Runtime} runtime
 */
export function describeRuntime({ origin, executable, version }) {
  switch (origin) {
    case 'named':
      return `Electron ${version}, named by PASSERELLE_ELECTRON: ${executable}`;
    case 'official':
      return `Electron ${version}, as declared in package.json: ${executable}`;
    case 'registry':
      return `Electron ${version} from the registry, for trial and tests only (the declared one could not be downloaded): ${executable}`;
  }
}
