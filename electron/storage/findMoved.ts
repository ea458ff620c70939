import { dirname, extname, join } from 'node:path';
import type { FileSystemPort } from './fileSystemPort';

/**
 * Where the file that stood at `path` stands now under another name in the same folder; undefined where it does not, or where
 * the file system does not tell files apart. A name that ends differently (`.bak`, `.old`) sets a file aside: it is not
 * followed there.
 */
export async function findMoved(files: FileSystemPort, path: string, identity: string): Promise<string | undefined> {
  const names = await files.list(dirname(path));
  if (!names.ok) return undefined;
  for (const name of names.value) {
    const place = join(dirname(path), name);
    if (place === path || extname(name) !== extname(path)) continue;
    const status = await files.status(place);
    if (status.ok && status.value.identity === identity) return place;
  }
  return undefined;
}
