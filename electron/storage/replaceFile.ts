import { dirname } from 'node:path';
import { failure, success, type Result } from '../../shared/model/result';
import { sameBytes } from './container/sha256';
import type { FileSystemPort, OpenFile, PortError } from './fileSystemPort';
import { readBytes } from './readWholeFile';
import { removeAbandoned, unfinishedPath } from './unfinishedFile';

export interface ReplaceOptions {
  /** What stood there; it is kept beside the file as `.bak`, by the same steps. */
  readonly previous?: Uint8Array | undefined;
  /** Asked last before the new file takes the name: writing takes long enough for someone else to write too. */
  readonly mayReplace?: () => Promise<boolean>;
}

/**
 * Replaces a file whole or not at all: the bytes go to a new file in the same folder, are made durable, read back and
 * compared, and only then take the name. Libraries were measured that report success and leave a truncated file on a
 * full disk (docs/decisions/0030-mission-file.md).
 */
export async function replaceFile(
  files: FileSystemPort,
  path: string,
  bytes: Uint8Array,
  { previous, mayReplace }: ReplaceOptions = {},
): Promise<Result<undefined, PortError>> {
  await removeAbandoned(files, path);
  const prepared = await writeBeside(files, path, bytes);
  if (!prepared.ok) return prepared;
  if (previous) {
    const kept = await replaceFile(files, backupOf(path), previous);
    if (!kept.ok) return discarded(files, prepared.value, kept.error);
  }
  if (mayReplace && !(await mayReplace())) {
    return discarded(files, prepared.value, { code: 'changed', reason: 'written by someone else meanwhile' });
  }
  const renamed = await files.rename(prepared.value, path);
  if (!renamed.ok) return discarded(files, prepared.value, renamed.error);
  return files.syncFolder(dirname(path));
}

/** Where the version before the last save is kept. */
export function backupOf(path: string): string {
  return `${path}.bak`;
}

/** Writes the bytes into a new file beside `path` and proves that they are there. Gives its path. */
export async function writeBeside(
  files: FileSystemPort,
  path: string,
  bytes: Uint8Array,
): Promise<Result<string, PortError>> {
  const beside = unfinishedPath(path, files.writer);
  const created = await files.open(beside, 'create');
  if (!created.ok) return created;
  const written = await writeDurably(created.value, bytes);
  const closed = await created.value.close();
  if (!written.ok) return discarded(files, beside, written.error);
  if (!closed.ok) return discarded(files, beside, closed.error);
  const proven = await contains(files, beside, bytes);
  return proven.ok ? success(beside) : discarded(files, beside, proven.error);
}

async function writeDurably(file: OpenFile, bytes: Uint8Array): Promise<Result<undefined, PortError>> {
  const written = await writeBytes(file, bytes);
  return written.ok ? file.sync() : written;
}

/** Writes until every byte is out; a write that moves nothing means that nothing more fits. */
export async function writeBytes(file: OpenFile, bytes: Uint8Array): Promise<Result<undefined, PortError>> {
  for (let position = 0; position < bytes.length;) {
    const written = await file.write(bytes.subarray(position));
    if (!written.ok) return written;
    if (written.value === 0) return failure({ code: 'no-space', reason: 'nothing written' });
    position += written.value;
  }
  return success(undefined);
}

/** Whether a file holds exactly these bytes. */
export async function contains(
  files: FileSystemPort,
  path: string,
  bytes: Uint8Array,
): Promise<Result<undefined, PortError>> {
  const opened = await files.open(path, 'read');
  if (!opened.ok) return opened;
  // One byte more than expected, so that a file that is too long is noticed too.
  const read = await readBytes(opened.value, 0, bytes.length + 1);
  await opened.value.close();
  if (!read.ok) return read;
  return sameBytes(read.value, bytes)
    ? success(undefined)
    : failure({ code: 'other', reason: 'read back differently' });
}

async function discarded(files: FileSystemPort, path: string, error: PortError) {
  // What cannot be removed either is a leftover beside a good file; the first error is the one to report.
  await files.remove(path);
  return failure(error);
}
