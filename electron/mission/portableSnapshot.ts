import { basename } from 'node:path';
import type { FileError } from '../../shared/ipc/fileError';
import { failure, success, type Result } from '../../shared/model/result';
import { encodePortable } from '../storage/container/containerWriter';
import { fitsContainer } from '../storage/container/fitsContainer';
import type { Frame } from '../storage/container/containerFormat';
import type { MissionKey } from '../storage/protection/missionKey';
import { isBoundedDocument, valueLimit } from './isBoundedDocument';

/**
 * The bytes of the file at `path` that holds this document; fails with `mission-too-large` where they would be more than
 * reading accepts. What cannot be opened again is never written (docs/decisions/0217).
 *
 * @param snapshot the document, as `saveDocument` gives it
 */
export function portableSnapshot(
  {
    path,
    documentId,
    key,
  }: { readonly path: string; readonly documentId: string; readonly key?: MissionKey | undefined },
  snapshot: Uint8Array,
): Result<Uint8Array, FileError> {
  const frames: readonly Frame[] = [{ type: 'snapshot', payload: snapshot }];
  const isReadable = fitsContainer(frames) && isBoundedDocument(snapshot, valueLimit);
  if (!isReadable) return failure({ code: 'mission-too-large', file: basename(path) });
  return success(encodePortable(documentId, frames, key));
}
