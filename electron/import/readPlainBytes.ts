import { basename } from 'node:path';
import type { FileError } from '../../shared/ipc/fileError';
import { failure, type Result } from '../../shared/model/result';
import { fileKindOf } from './fileKindOf';
import { readFileBytes } from './readFileBytes';
import type { ReportProgress } from './reportProgress';

/** Reads a file that should be text of some kind, refusing what is evidently something else: an archive, a PDF, a picture. */
export async function readPlainBytes(path: string, report: ReportProgress): Promise<Result<Buffer, FileError>> {
  const bytes = await readFileBytes(path);
  if (!bytes.ok) return bytes;
  report(20, 100);
  const kind = fileKindOf(bytes.value);
  return kind === 'other' ? bytes : failure({ code: 'file-wrong-kind', file: basename(path), detail: kind });
}
