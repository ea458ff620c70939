import { cpSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from './projectRoot.mjs';
import { runCommand } from './runCommand.mjs';
import { SetUpError } from './setUpError.mjs';
import { writeBillOfMaterials } from './writeBillOfMaterials.mjs';

/** @typedef {import('./resolveRuntime.mjs').Runtime} Runtime */

/** Not in electron-builder.yml, because electron-builder stops at a fuse that the runtime does not have. */
const newestFuse = { name: 'grantFileProtocolExtraPrivileges', sinceElectron: 29 };

/**
 * Runs electron-builder with a runtime that is already here, so that it downloads none.
 *
 * @param {Runtime} runtime
 * @param {readonly string[]} targets `--dir`, or nothing for the installers of this system
 */
export async function packApplication(runtime, targets) {
  const cli = join(projectRoot, 'node_modules', 'electron-builder', 'cli.js');
  const config = [`-c.electronDist=${plainRuntime(runtime)}`, `-c.electronVersion=${runtime.version}`];
  const hasNewestFuse = Number.parseInt(runtime.version) >= newestFuse.sinceElectron;
  if (hasNewestFuse) config.push(`-c.electronFuses.${newestFuse.name}=false`);
  const args = [cli, ...targets, '--publish', 'never', ...config];
  const code = await runCommand(process.execPath, args, { cwd: projectRoot });
  if (code !== 0) throw new SetUpError(`electron-builder failed (exit code ${code}).`);
  writeBillOfMaterials(runtime.version);
}

/**
 * A folder with the runtime and nothing else. The one from the registry carries our loader (writeDefaultApp), which
 * has no place in a packed application.
 *
 * @param {Runtime} runtime
 */
function plainRuntime({ origin, executable }) {
  if (origin === 'official') return join(projectRoot, 'node_modules', 'electron', 'dist');
  const source = dirname(executable);
  const copy = join(projectRoot, 'dist', 'runtime');
  const loader = join(source, 'resources', 'app');
  rmSync(copy, { recursive: true, force: true });
  cpSync(source, copy, { recursive: true, filter: (path) => path !== loader });
  return copy;
}
