import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The paths of all files in a folder and those below it. */
export async function filesUnder(root: string): Promise<readonly string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.path, entry.name));
}
