import { basename } from 'node:path';
import type { FileError } from '../../shared/ipc/fileError';
import { failure, success, type Result } from '../../shared/model/result';
import { fileLimit } from '../storage/container/containerFormat';
import { readHeader } from '../storage/container/containerHeader';
import { reencoded } from '../storage/container/reencoded';
import { readContainer } from '../storage/container/readContainer';
import type { FileSystemPort, PortError } from '../storage/fileSystemPort';
import { createKeyring } from '../storage/protection/keyring';
import { sameDerivation } from '../storage/protection/keyDerivation';
import type { MissionKey } from '../storage/protection/missionKey';
import { readWholeFile } from '../storage/readWholeFile';
import { replaceFile } from '../storage/replaceFile';
import { isAbandoned } from '../storage/unfinishedFile';
import { pathsIn, tracesBeside } from './eraseTraces';
import type { MissionPlace } from './missionFile';
import { versionsFolderOf } from './missionPlaces';
import type { SessionContext } from './sessionContext';

/** From one key to another; undefined stands for in clear. */
export interface Rekeying {
  readonly from: MissionKey | undefined;
  readonly to: MissionKey | undefined;
}

/**
 * Writes whatever this computer keeps of a document, besides its file and the journal of that, anew under another key: the
 * version before the last save, earlier versions, drafts, journals of other places. What is in clear, or under `from`, is
 * then under `to`; what is under yet another key stays so. Doing so twice changes nothing. Stops at the first that cannot be
 * written; trying again goes on from there.
 */
export async function rekeyTraces(
  { files, places }: SessionContext,
  { path, journalPath, documentId }: Omit<MissionPlace, 'key'>,
  rekeying: Rekeying,
): Promise<Result<undefined, FileError>> {
  const folders = [versionsFolderOf(places, documentId), places.drafts, places.journals];
  const traces = [await tracesBeside(files, path), ...(await Promise.all(folders.map((each) => pathsIn(files, each))))];
  for (const trace of new Set(traces.flat())) {
    if (trace === path || trace === journalPath) continue;
    const rekeyed = await rekeyTrace(files, trace, documentId, rekeying);
    if (!rekeyed.ok) return failure({ code: 'trace-not-protected', file: trace, detail: rekeyed.error.reason });
  }
  return success(undefined);
}

async function rekeyTrace(
  files: FileSystemPort,
  trace: string,
  documentId: string,
  { from, to }: Rekeying,
): Promise<Result<undefined, PortError>> {
  const standing = await files.status(trace);
  const read = await readWholeFile(files, trace, {
    maxBytes: fileLimit,
    // Only the first bytes are read of what is none of ours, or is as it shall be.
    refuse: (beginning) =>
      isConcerned(beginning, documentId, { from, to }) ? undefined : { code: 'file-wrong-kind', file: basename(trace) },
  });
  if (!read.ok || !standing.ok) return success(undefined);
  const container = readContainer(read.value, createKeyring({ keys: from ? [from] : [] }));
  if (!container.ok || container.value.locked) return success(undefined);
  // What a power cut left half written, and what is damaged from its beginning on, holds nothing that can be brought back.
  if (container.value.frames.length === 0 || isAbandoned(files.writer, basename(trace))) return files.remove(trace);
  const replaced = await replaceFile(files, trace, reencoded(container.value, to));
  return replaced.ok ? files.setModified(trace, standing.value.modified) : replaced;
}

/** Whether this is of the document, and in clear or under the key that is left. */
function isConcerned(beginning: Uint8Array, documentId: string, { from, to }: Rekeying): boolean {
  const read = readHeader(beginning);
  if (!read.ok || read.value.header.documentId !== documentId) return false;
  const { seal } = read.value.header;
  if (!seal) return to !== undefined;
  return from !== undefined && sameDerivation(seal.derivation, from.derivation);
}
