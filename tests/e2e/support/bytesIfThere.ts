import { readFile } from 'node:fs/promises';

/** A file of a running window's profile; empty where it went since it was listed: the engine keeps some for a moment only. */
export async function bytesIfThere(path: string): Promise<Buffer> {
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  });
}
