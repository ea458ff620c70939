import { basename } from 'node:path';
import type { FileError } from '../../shared/ipc/fileError';
import { failure, success, type Result } from '../../shared/model/result';
import { fileLimit } from '../storage/container/containerFormat';
import { problemOfBeginning } from '../storage/container/containerHeader';
import { readContainer, type Container } from '../storage/container/readContainer';
import { sha256 } from '../storage/container/sha256';
import { containerErrorOf } from '../storage/fileErrorOf';
import type { FileSystemPort } from '../storage/fileSystemPort';
import { noKeys, type Keyring } from '../storage/protection/keyring';
import type { MissionKey } from '../storage/protection/missionKey';
import { readWholeFile } from '../storage/readWholeFile';
import { loadDocument, takeIn, type MissionDocument } from './missionDocument';

/** A mission file that was read whole and proven. */
export interface ReadMission {
  readonly document: MissionDocument;
  readonly documentId: string;
  /** The document's own bytes, to begin a journal with. */
  readonly snapshot: Uint8Array;
  readonly hash: Uint8Array;
  /** What it is protected with; undefined where it is in clear. */
  readonly key: MissionKey | undefined;
}

/** Reads a portable mission file; whatever is wrong with it, it is not touched. */
export async function readMissionFile(
  files: FileSystemPort,
  path: string,
  keyring: Keyring = noKeys,
): Promise<Result<ReadMission, FileError>> {
  const read = await readContainerFile(files, path, keyring);
  if (!read.ok) return read;
  return missionIn(path, read.value.container, sha256(read.value.bytes), keyring);
}

/** The mission in bytes that were read already. */
export function missionInBytes(path: string, bytes: Uint8Array, keyring: Keyring): Result<ReadMission, FileError> {
  const container = readContainer(bytes, keyring);
  return container.ok
    ? missionIn(path, container.value, sha256(bytes), keyring)
    : failure(containerErrorOf(path, container.error));
}

/** Reads the frames of a file or journal, as far as they are intact. Without keys, whose it is can still be read. */
export async function readContainerFile(
  files: FileSystemPort,
  path: string,
  keyring = noKeys,
): Promise<Result<{ readonly container: Container; readonly bytes: Uint8Array }, FileError>> {
  const read = await readWholeFile(files, path, {
    maxBytes: fileLimit,
    refuse: (beginning) => {
      const problem = problemOfBeginning(beginning);
      return problem && containerErrorOf(path, problem);
    },
  });
  if (!read.ok) return read;
  const container = readContainer(read.value, keyring);
  if (!container.ok) return failure(containerErrorOf(path, container.error));
  return success({ container: container.value, bytes: read.value });
}

/**
 * Builds the document that the frames describe, one after the other. A portable file is one snapshot: whatever else stands
 * in it nobody wrote, and building on it could take for ever.
 */
export function documentOf({ role, frames }: Container): MissionDocument | undefined {
  let document: MissionDocument | undefined;
  for (const { type, payload } of role === 'portable' ? frames.slice(0, 1) : frames) {
    if (type === 'snapshot') document = document ? (takeIn(document, payload) ?? document) : loadDocument(payload);
    if (type === 'changes') document = document && (takeIn(document, payload) ?? document);
  }
  return document;
}

function missionIn(
  path: string,
  container: Container,
  hash: Uint8Array,
  keyring: Keyring,
): Result<ReadMission, FileError> {
  const file = basename(path);
  if (container.problem) return failure(containerErrorOf(path, container.problem));
  if (container.locked) return failure({ code: keyring.isEmpty ? 'file-locked' : 'passphrase-wrong', file });
  // A journal handed over as if it were a mission file is refused too: it belongs to the profile it lies in.
  if (container.role !== 'portable') return failure({ code: 'file-wrong-kind', file });
  const [frame, another] = container.frames;
  const document = another ? undefined : documentOf(container);
  if (!frame || !document) return failure({ code: 'file-damaged', file });
  const { documentId, key } = container;
  return success({ document, documentId, snapshot: frame.payload, hash, key });
}
