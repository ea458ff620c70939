import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Everything the build reads. */
const inputs = [
  'assets',
  'electron',
  'renderer',
  'shared',
  'electron.vite.config.mts',
  'package-lock.json',
  'package.json',
  'tsconfig.base.json',
];

/**
 * One hash over names and contents of all that the build reads. Contents and not dates, because a fresh clone and a
 * branch change give every file a new date.
 *
 * @param {string} root
 */
export function sourceFingerprint(root) {
  const hash = createHash('sha256');
  for (const path of inputs.flatMap((input) => filesUnder(join(root, input))).sort()) {
    hash
      .update(`${relative(root, path)}\0`)
      .update(readFileSync(path))
      .update('\0');
  }
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {string[]} the files in this folder and below, or the file itself
 */
function filesUnder(path) {
  try {
    return readdirSync(path, { withFileTypes: true }).flatMap((entry) => filesUnder(join(path, entry.name)));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return [path];
    throw error;
  }
}
