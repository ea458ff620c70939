import { join } from 'node:path';
import { success, type Result } from '../../shared/model/result';
import { sameBytes } from './container/sha256';
import { fileLimit } from './container/containerFormat';
import type { FileSystemPort, PortError } from './fileSystemPort';
import { readWholeFile } from './readWholeFile';
import { replaceFile } from './replaceFile';

/** How many versions of one document stay; the oldest goes when another comes. */
export const versionsKept = 20;

/** A version's name counts up, so that their order never depends on a clock. */
const namePattern = /^\d{8}\.mission$/;

/** Names of the versions in a folder, newest first; none where there is no folder yet. */
export async function listVersions(files: FileSystemPort, folder: string): Promise<readonly string[]> {
  const names = await files.list(folder);
  return names.ok ? names.value.filter((name) => namePattern.test(name)).reverse() : [];
}

/** Keeps these bytes as the newest version, unless they are it already, and lets go of those beyond the limit. */
export async function keepVersion(
  files: FileSystemPort,
  folder: string,
  bytes: Uint8Array,
): Promise<Result<undefined, PortError>> {
  const made = await files.makeFolder(folder);
  if (!made.ok) return made;
  const standing = await listVersions(files, folder);
  const [newest] = standing;
  if (newest && (await holds(files, join(folder, newest), bytes))) return success(undefined);
  const number = newest ? Number.parseInt(newest, 10) + 1 : 1;
  const kept = await replaceFile(files, join(folder, `${String(number).padStart(8, '0')}.mission`), bytes);
  if (!kept.ok) return kept;
  for (const name of standing.slice(versionsKept - 1)) {
    const removed = await files.remove(join(folder, name));
    if (!removed.ok) return removed;
  }
  return kept;
}

async function holds(files: FileSystemPort, path: string, bytes: Uint8Array): Promise<boolean> {
  const read = await readWholeFile(files, path, { maxBytes: fileLimit });
  return read.ok && sameBytes(read.value, bytes);
}
