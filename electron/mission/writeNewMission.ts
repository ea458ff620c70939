import type { FileError } from '../../shared/ipc/fileError';
import type { Mission } from '../../shared/model/mission';
import { failure, success, type Result } from '../../shared/model/result';
import { writeErrorOf } from '../storage/fileErrorOf';
import { replaceFile } from '../storage/replaceFile';
import { createDocument, saveDocument } from './missionDocument';
import { portableSnapshot } from './portableSnapshot';
import type { SessionContext } from './sessionContext';

/**
 * Writes a mission into a file of its own: a document that begins today, without history, author or journal. What stood
 * at the path is replaced whole, and no backup of it is kept: it may be a copy made for somebody else.
 */
export async function writeNewMission(
  { files, now }: SessionContext,
  path: string,
  mission: Mission,
): Promise<Result<undefined, FileError>> {
  const document = createDocument(mission, { kind: 'create', at: now(), by: '' });
  const bytes = portableSnapshot({ path, documentId: mission.id }, saveDocument(document));
  if (!bytes.ok) return bytes;
  const written = await replaceFile(files, path, bytes.value);
  return written.ok ? success(undefined) : failure(writeErrorOf(path, written.error));
}
