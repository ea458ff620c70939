import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HostileFile } from '../fixtures/hostile/hostileFile';

/** Puts the file into a folder and gives its path. */
export async function placeHostileFile({ name, make }: HostileFile, folder: string): Promise<string> {
  const path = join(folder, name);
  if (make) await writeFile(path, make());
  else await copyFile(join('tests/fixtures/hostile/files', name), path);
  return path;
}
