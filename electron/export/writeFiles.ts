import { join } from 'node:path';
import type { FileError } from '../../shared/ipc/fileError';
import type { ExportReport } from '../../shared/ipc/host';
import { failure, success, type Result } from '../../shared/model/result';
import { writeErrorOf } from '../storage/fileErrorOf';
import type { PortError } from '../storage/fileSystemPort';
import { writeBeside } from '../storage/replaceFile';
import type { ExportWork } from './exportWork';
import { uniqueFileNames } from './uniqueFileNames';

export interface NamedFile {
  /** What the file should be called; made safe and unique here. */
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

type Place = Pick<ExportWork, 'files' | 'folder' | 'signal'>;

/**
 * Writes files into a folder, all or none: each is written beside its place and proven there, and only when all are do they
 * take their names. Stopped or failed before that, the folder is as it was. A file of the same name is replaced: that is how
 * an export is repeated.
 */
export async function writeFiles(named: readonly NamedFile[], place: Place): Promise<Result<ExportReport, FileError>> {
  const names = uniqueFileNames(named.map(({ fileName }) => fileName));
  const prepared: string[] = [];
  for (const [index, { bytes }] of named.entries()) {
    const name = names[index] ?? '';
    if (place.signal?.aborted) return discard(prepared, place, { code: 'cancelled', file: name });
    const written = await writeBeside(place.files, join(place.folder, name), bytes);
    if (!written.ok) return discard(prepared, place, writeErrorOf(name, written.error));
    prepared.push(written.value);
  }
  return takeNames(prepared, names, place);
}

async function takeNames(
  prepared: readonly string[],
  names: readonly string[],
  place: Place,
): Promise<Result<ExportReport, FileError>> {
  const { files, folder } = place;
  for (const [index, beside] of prepared.entries()) {
    const name = names[index] ?? '';
    const renamed = await files.rename(beside, join(folder, name));
    if (!renamed.ok) return discard(prepared.slice(index), place, writeErrorOf(name, renamed.error));
  }
  const synced: Result<undefined, PortError> = await files.syncFolder(folder);
  return synced.ok ? success({ folder, files: names }) : failure(writeErrorOf(folder, synced.error));
}

/** What cannot be removed is a hidden leftover beside good files; the first error is the one to report. */
async function discard(prepared: readonly string[], { files }: Place, error: FileError) {
  for (const beside of prepared) await files.remove(beside);
  return failure(error);
}
