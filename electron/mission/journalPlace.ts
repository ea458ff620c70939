import { dirname, join } from 'node:path';
import type { FileSystemPort } from '../storage/fileSystemPort';
import { readWholeFile } from '../storage/readWholeFile';
import { replaceFile } from '../storage/replaceFile';

/** After a journal's name, which does not tell it: where the file lies that the journal belongs to. */
const ending = '.path';
/** More than any path is long. */
const maxBytes = 64 * 1024;

/** Notes where the file of a journal lies, to know the journal again should the file be given another name while nobody looks. */
export async function notePlace(files: FileSystemPort, journalPath: string, path: string): Promise<void> {
  if ((await placeIn(files, journalPath + ending)) === path) return;
  // Where it cannot be noted, the edits of a crash wait under the old name; everything else goes on.
  await replaceFile(files, journalPath + ending, new TextEncoder().encode(path));
}

export async function forgetPlace(files: FileSystemPort, journalPath: string): Promise<void> {
  await files.remove(journalPath + ending);
}

/** The journals whose files are no longer where they were, though their folders are: a stick that is away has lost nothing. */
export async function journalsLeft(files: FileSystemPort, journals: string): Promise<readonly string[]> {
  const names = await files.list(journals);
  const notes = names.ok ? names.value.filter((name) => name.endsWith(ending)) : [];
  const left: string[] = [];
  for (const note of notes) {
    const place = await placeIn(files, join(journals, note));
    if (place !== undefined && (await hasLeft(files, place))) left.push(join(journals, note.slice(0, -ending.length)));
  }
  return left;
}

async function hasLeft(files: FileSystemPort, path: string): Promise<boolean> {
  const [file, folder] = [await files.status(path), await files.status(dirname(path))];
  return folder.ok && !file.ok && file.error.code === 'missing';
}

async function placeIn(files: FileSystemPort, note: string): Promise<string | undefined> {
  const read = await readWholeFile(files, note, { maxBytes });
  return read.ok ? new TextDecoder().decode(read.value) : undefined;
}
