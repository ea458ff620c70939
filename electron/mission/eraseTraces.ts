import { basename, dirname, join } from 'node:path';
import type { FileError } from '../../shared/ipc/fileError';
import { failure, success, type Result } from '../../shared/model/result';
import type { FileSystemPort } from '../storage/fileSystemPort';
import { backupOf } from '../storage/replaceFile';
import { isUnfinishedOf } from '../storage/unfinishedFile';
import { forgetPlace } from './journalPlace';
import { versionsFolderOf } from './missionPlaces';
import { readContainerFile } from './readMissionFile';
import type { SessionContext } from './sessionContext';

/**
 * Removes whatever this computer keeps of a document besides its file at `path`: the version before the last save, what an
 * interrupted save left beside it, the earlier versions, and every journal, draft and backup of a draft, wherever the
 * document was open. Stops at the first that cannot be removed; trying again goes on from there.
 */
export async function eraseTraces(
  { files, places }: SessionContext,
  path: string,
  documentId: string,
): Promise<Result<undefined, FileError>> {
  const versions = versionsFolderOf(places, documentId);
  const traces = [
    ...(await tracesBeside(files, path)),
    ...(await pathsIn(files, versions)),
    ...(await documentsIn(files, places.drafts, documentId)),
    ...(await documentsIn(files, places.journals, documentId)),
  ];
  for (const trace of new Set(traces)) {
    if (trace === path) continue;
    const removed = await files.remove(trace);
    if (!removed.ok && removed.error.code !== 'missing') {
      return failure({ code: 'trace-not-erased', file: trace, detail: removed.error.reason });
    }
    if (dirname(trace) === places.journals) await forgetPlace(files, trace);
  }
  return success(undefined);
}

/** What lies beside a file because of it: the version before the last save, and what an interrupted save left. */
export async function tracesBeside(files: FileSystemPort, path: string): Promise<readonly string[]> {
  const backup = backupOf(path);
  return (await pathsIn(files, dirname(path))).filter(
    (other) => other === backup || isUnfinishedOf(path, basename(other)) || isUnfinishedOf(backup, basename(other)),
  );
}

async function documentsIn(files: FileSystemPort, folder: string, documentId: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of await pathsIn(files, folder)) {
    const read = await readContainerFile(files, path);
    if (read.ok && read.value.container.documentId === documentId) found.push(path);
  }
  return found;
}

/** What lies in a folder; nothing where it cannot be looked into. */
export async function pathsIn(files: FileSystemPort, folder: string): Promise<readonly string[]> {
  const names = await files.list(folder);
  return names.ok ? names.value.map((name) => join(folder, name)) : [];
}
