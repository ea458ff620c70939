import { dirname, join } from 'node:path';
import type { FileError } from '../../shared/ipc/fileError';
import type { ExportReport } from '../../shared/ipc/host';
import { failure, success, type Result } from '../../shared/model/result';
import { writeErrorOf } from '../storage/fileErrorOf';
import type { PortError } from '../storage/fileSystemPort';
import { contains, writeBeside } from '../storage/replaceFile';
import type { ExportWork } from './exportWork';
import { uniqueFileNames } from './uniqueFileNames';

export interface NamedFile {
  /** What its folder within the chosen one should be called; absent for a file in the chosen one itself. */
  readonly folder?: string;
  /** What the file should be called. Both are made safe and unique here. */
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** A file that is written and proven beside its place. */
interface Prepared {
  readonly beside: string;
  readonly name: string;
}

/** What has been done in the folder, and is undone where it cannot be finished. */
interface Begun {
  readonly prepared: Prepared[];
  /** Those that were not there before. */
  readonly folders: readonly string[];
}

type Place = Pick<ExportWork, 'files' | 'folder' | 'signal'>;

/**
 * Writes files into a folder, all or none: each is written beside its place and proven there, and only when all are do they
 * take their names. Stopped or failed before that, the folder is as it was. A file of the same name is replaced: that is how
 * an export is repeated.
 */
export async function writeFiles(named: readonly NamedFile[], place: Place): Promise<Result<ExportReport, FileError>> {
  const names = pathsOf(named);
  const made = await makeFolders(names, place);
  if (!made.ok) return made;
  const begun: Begun = { prepared: [], folders: made.value };
  const standing = await standingAmong(named, names, place);
  for (const [index, { bytes }] of named.entries()) {
    const name = names[index] ?? '';
    if (place.signal?.aborted) return discard(begun, place, { code: 'cancelled', file: name });
    // What stands there already is left alone: nothing was changed, and a disk takes most of the time of an export.
    if (standing.has(name)) continue;
    const written = await writeBeside(place.files, join(place.folder, name), bytes);
    if (!written.ok) return discard(begun, place, writeErrorOf(name, written.error));
    begun.prepared.push({ beside: written.value, name });
  }
  return takeNames(begun, names, place);
}

/** So many files are looked at side by side; more would not be faster, and all their bytes are held. */
const atOnce = 16;

/** The names of the files that are there already, byte for byte. */
async function standingAmong(
  named: readonly NamedFile[],
  names: readonly string[],
  { files, folder }: Place,
): Promise<ReadonlySet<string>> {
  const standing = new Set<string>();
  for (let from = 0; from < named.length; from += atOnce) {
    const looks = named.slice(from, from + atOnce).map(async ({ bytes }, index) => {
      const name = names[from + index] ?? '';
      if ((await contains(files, join(folder, name), bytes)).ok) standing.add(name);
    });
    await Promise.all(looks);
  }
  return standing;
}

/** Safe names, in the order given; those of one folder differ, and so do folders. */
function pathsOf(named: readonly NamedFile[]): readonly string[] {
  const labels = [...new Set(named.flatMap(({ folder }) => folder ?? []))];
  const folders = new Map(uniqueFileNames(labels).map((name, index) => [labels[index], name]));
  const paths = new Map<NamedFile, string>();
  for (const label of [undefined, ...labels]) {
    const inside = named.filter(({ folder }) => folder === label);
    const names = uniqueFileNames(inside.map(({ fileName }) => fileName));
    for (const [index, file] of inside.entries()) paths.set(file, join(folders.get(label) ?? '', names[index] ?? ''));
  }
  return named.map((file) => paths.get(file) ?? '');
}

/** Makes the folders that are not there, and says which. */
async function makeFolders(paths: readonly string[], place: Place): Promise<Result<readonly string[], FileError>> {
  const { files, folder } = place;
  const folders: string[] = [];
  for (const inside of foldersOf(paths)) {
    const path = join(folder, inside);
    const isThere = (await files.status(path)).ok;
    const made = await files.makeFolder(path);
    if (!made.ok) return discard({ prepared: [], folders }, place, writeErrorOf(inside, made.error));
    if (!isThere) folders.push(path);
  }
  return success(folders);
}

function foldersOf(paths: readonly string[]): readonly string[] {
  return [...new Set(paths.map(dirname))].filter((inside) => inside !== '.');
}

async function takeNames(
  { prepared, folders }: Begun,
  names: readonly string[],
  place: Place,
): Promise<Result<ExportReport, FileError>> {
  const { files, folder } = place;
  for (const [index, { beside, name }] of prepared.entries()) {
    const renamed = await files.rename(beside, join(folder, name));
    if (!renamed.ok)
      return discard({ prepared: prepared.slice(index), folders }, place, writeErrorOf(name, renamed.error));
  }
  const changed = prepared.map(({ name }) => name);
  for (const inside of changed.length === 0 ? [] : ['', ...foldersOf(changed)]) {
    const synced: Result<undefined, PortError> = await files.syncFolder(join(folder, inside));
    if (!synced.ok) return failure(writeErrorOf(folder, synced.error));
  }
  return success({ folder, files: names });
}

/** What cannot be removed is a hidden leftover beside good files, or a folder that holds one; the first error is the one to report. */
async function discard({ prepared, folders }: Begun, { files }: Place, error: FileError) {
  for (const { beside } of prepared) await files.remove(beside);
  for (const folder of folders) await files.removeFolder(folder);
  return failure(error);
}
