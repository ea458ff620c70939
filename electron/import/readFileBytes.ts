import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { importLimits } from '../../shared/imports/importLimits';
import type { FileError } from '../../shared/ipc/fileError';
import { failure, success, type Result } from '../../shared/model/result';

/**
 * Reads a whole file that nobody vouches for. Its kind and size are known before it is opened: opening a pipe would wait
 * for ever, and reading a huge file would first allocate it.
 */
export async function readFileBytes(path: string): Promise<Result<Buffer, FileError>> {
  const file = basename(path);
  try {
    const found = await stat(path);
    if (found.isDirectory()) return failure({ code: 'file-is-folder', file });
    if (!found.isFile()) return failure({ code: 'file-unreadable', file, detail: 'ENOTREG' });
    if (found.size > importLimits.bytes) return failure({ code: 'file-too-large', file });
    return await readAtMost(path, file);
  } catch (error) {
    return failure(fileErrorOf(error, file));
  }
}

/** The file may have grown since it was measured, so the limit holds while reading too. */
async function readAtMost(path: string, file: string): Promise<Result<Buffer, FileError>> {
  const handle = await open(path, 'r');
  try {
    const chunks: Buffer[] = [];
    let total = 0;
    for await (const chunk of handle.createReadStream({ autoClose: false }) as AsyncIterable<Buffer>) {
      total += chunk.length;
      if (total > importLimits.bytes) return failure({ code: 'file-too-large', file });
      chunks.push(chunk);
    }
    return total === 0 ? failure({ code: 'file-empty', file }) : success(Buffer.concat(chunks, total));
  } finally {
    await handle.close();
  }
}

function fileErrorOf(error: unknown, file: string): FileError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return { code: 'file-missing', file };
  if (code === 'EISDIR') return { code: 'file-is-folder', file };
  return { code: 'file-unreadable', file, detail: code };
}
