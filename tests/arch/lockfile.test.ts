import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from './plantedTree';

type LockedPackage = { version?: string; optionalDependencies?: Record<string, string> };

const lockfile = JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, LockedPackage>;
};

describe('the lockfile', () => {
  // A registry that does not serve the packages made for other systems makes npm drop them from the lockfile without a
  // word; `npm ci` then refuses it everywhere, and a colleague on another system gets no binary of the tool.
  it('names the package of every system that a tool has one for', () => {
    const missing = Object.entries(lockfile.packages).flatMap(([path, locked]) =>
      Object.keys(locked.optionalDependencies ?? {})
        .filter((name) => !isLocked(path, name))
        .map((name) => `${path} wants ${name}`),
    );
    expect(missing).toEqual([]);
  });
});

/** Whether a package wanted by the one at a path is locked below it, beside it, or in one of the folders above. */
function isLocked(path: string, name: string): boolean {
  const folders = path.split('/node_modules/');
  return folders.some((_, index) => {
    const owner = folders.slice(0, index + 1).join('/node_modules/');
    return `${owner}/node_modules/${name}` in lockfile.packages || `node_modules/${name}` in lockfile.packages;
  });
}
