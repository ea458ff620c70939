import { basename } from 'node:path';
import type { Patch } from 'immer';
import type { FileError } from '../../shared/ipc/fileError';
import { failure, success, type Result } from '../../shared/model/result';
import type { Keyring } from '../storage/protection/keyring';
import { differenceOf } from './differenceOf';
import { missionOf, takeIn, type MissionDocument } from './missionDocument';
import { missionInBytes } from './readMissionFile';

/** A document with what another copy of its file has, and the patches that lead there. */
export interface JoinedCopy {
  readonly document: MissionDocument;
  readonly patches: readonly Patch[];
}

/** Joins the bytes of another copy. What is not this mission, or cannot be read, is never written over. */
export function joinCopy(
  document: MissionDocument,
  { path, documentId }: { readonly path: string; readonly documentId: string },
  bytes: Uint8Array,
  keyring: Keyring,
): Result<JoinedCopy, FileError> {
  const changedOnDisk = failure<FileError>({ code: 'file-changed-on-disk', file: basename(path) });
  const other = missionInBytes(path, bytes, keyring);
  const isLocked = !other.ok && (other.error.code === 'file-locked' || other.error.code === 'passphrase-wrong');
  if (isLocked) return failure({ code: 'file-other-passphrase', file: basename(path) });
  if (!other.ok || other.value.documentId !== documentId) return changedOnDisk;
  const joined = takeIn(document, other.value.snapshot);
  const [before, after] = [missionOf(document), joined && missionOf(joined)];
  if (!joined || !before.ok || !after?.ok) return changedOnDisk;
  return success({ document: joined, patches: differenceOf(before.value, after.value) });
}
