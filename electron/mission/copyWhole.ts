import { basename } from 'node:path';
import type { FileError } from '../../shared/ipc/fileError';
import { failure, type Result } from '../../shared/model/result';
import { writeErrorOf } from '../storage/fileErrorOf';
import type { FileSystemPort } from '../storage/fileSystemPort';
import { readWholeFile } from '../storage/readWholeFile';
import { replaceFile } from '../storage/replaceFile';

/** Eight times the largest mission: a damaged file may have grown by whatever was written behind it. */
const maxBytes = 1024 * 1024 * 1024;

/** Copies a file byte by byte, whatever it holds, to another path; never onto itself. */
export async function copyWhole(
  files: FileSystemPort,
  from: string,
  to: string,
): Promise<Result<undefined, FileError>> {
  if (to === from) return failure({ code: 'file-open-elsewhere', file: basename(to) });
  const read = await readWholeFile(files, from, { maxBytes });
  if (!read.ok) return read;
  const written = await replaceFile(files, to, read.value);
  return written.ok ? written : failure(writeErrorOf(to, written.error));
}
