import { basename } from 'node:path';
import type { FileError } from '../../shared/ipc/fileError';
import { failure, success, type Result } from '../../shared/model/result';
import { readErrorOf } from './fileErrorOf';
import type { FileSystemPort, OpenFile, PortError } from './fileSystemPort';

export interface ReadLimits {
  /** Largest file that is read at all, in bytes. */
  readonly maxBytes: number;
  /** Looks at the first 4 KiB before the rest is read; what it returns ends the reading. */
  readonly refuse?: (beginning: Uint8Array) => FileError | undefined;
}

const beginningLength = 4096;

/** Reads a file whole, refusing what is too large or obviously something else before memory is spent on it. */
export async function readWholeFile(
  files: FileSystemPort,
  path: string,
  { maxBytes, refuse }: ReadLimits,
): Promise<Result<Uint8Array, FileError>> {
  const status = await files.status(path);
  if (!status.ok) return failure(readErrorOf(path, status.error));
  const { isFolder, size } = status.value;
  if (isFolder) return failure({ code: 'file-is-folder', file: basename(path) });
  const opened = await files.open(path, 'read');
  if (!opened.ok) return failure(readErrorOf(path, opened.error));
  const file = opened.value;
  const read = await readAfterLook(file, path, size, maxBytes, refuse);
  // A file that was only read has nothing to lose when closing fails.
  await file.close();
  return read;
}

async function readAfterLook(
  file: OpenFile,
  path: string,
  size: number,
  maxBytes: number,
  refuse: ReadLimits['refuse'],
): Promise<Result<Uint8Array, FileError>> {
  const beginning = await readBytes(file, 0, Math.min(size, beginningLength));
  if (!beginning.ok) return failure(readErrorOf(path, beginning.error));
  const refused = refuse?.(beginning.value);
  if (refused) return failure(refused);
  if (size > maxBytes) return failure({ code: 'file-too-large', file: basename(path), detail: String(size) });
  const whole = await readBytes(file, 0, size);
  return whole.ok ? whole : failure(readErrorOf(path, whole.error));
}

/** Reads until `length` bytes are in or the file ends. */
export async function readBytes(file: OpenFile, from: number, length: number): Promise<Result<Uint8Array, PortError>> {
  const bytes = new Uint8Array(length);
  let filled = 0;
  while (filled < length) {
    const part = await file.read(from + filled, length - filled);
    if (!part.ok) return part;
    if (part.value.length === 0) break;
    bytes.set(part.value, filled);
    filled += part.value.length;
  }
  return success(bytes.subarray(0, filled));
}
