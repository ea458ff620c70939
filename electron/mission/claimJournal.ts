import { basename } from 'node:path';
import type { FileError } from '../../shared/ipc/fileError';
import { failure, success, type Result } from '../../shared/model/result';
import type { FileSystemPort } from '../storage/fileSystemPort';
import { readContainerFile } from './readMissionFile';

/**
 * Makes the journal at `journalPath` the one of this document. A journal belongs to a path: where another mission was put in
 * the place of one with unsaved edits, theirs waits beside it, under its document's name, until that mission is back.
 */
export async function claimJournal(
  files: FileSystemPort,
  journalPath: string,
  documentId: string,
): Promise<Result<undefined, FileError>> {
  const standing = await readContainerFile(files, journalPath);
  const owner = standing.ok ? standing.value.container.documentId : undefined;
  if (owner === documentId) return success(undefined);
  const set =
    owner === undefined ? success(undefined) : await files.rename(journalPath, waitingPath(journalPath, owner));
  const waiting = waitingPath(journalPath, documentId);
  const back = set.ok && (await files.status(waiting)).ok ? await files.rename(waiting, journalPath) : set;
  if (back.ok) return back;
  return failure({ code: 'journal-not-written', file: basename(journalPath), detail: back.error.reason });
}

function waitingPath(journalPath: string, documentId: string): string {
  return `${journalPath}.${documentId}`;
}
