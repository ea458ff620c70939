import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export interface SourceFile {
  /** From the root the rules see, with forward slashes: `shared/time/resolveWallTime.ts`. */
  path: string;
  text: string;
}

const sourceFolders = ['shared', 'electron', 'renderer', 'assets', 'tests'];
const sourceName = /\.(ts|tsx|mts|mjs|cjs|css|html|svg)$/;
const notOurs = /^tests\/(arch\/planted|fixtures)\//;

/** Every file that people write, below a root that has the project's folders. */
export function sourceFilesUnder(root: string): SourceFile[] {
  return sourceFolders
    .flatMap((folder) => readdirOrNothing(join(root, folder)))
    .map((path) => ({ absolute: path, path: relative(root, path).split(sep).join('/') }))
    .filter(({ path }) => sourceName.test(path) && !notOurs.test(path))
    .map(({ absolute, path }) => ({ path, text: readFileSync(absolute, 'utf8') }));
}

/** A planted tree holds only the folders that it plants something in. */
function readdirOrNothing(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
