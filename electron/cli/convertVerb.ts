import { basename, resolve } from 'node:path';
import { importLimits } from '../../shared/imports/importLimits';
import type { FileError } from '../../shared/ipc/fileError';
import type { Mission } from '../../shared/model/mission';
import { failure, success, type Result } from '../../shared/model/result';
import { createDocument, saveDocument } from '../mission/missionDocument';
import { portableSnapshot } from '../mission/portableSnapshot';
import { encodeOpenJson } from '../openJson/encodeOpenJson';
import { writeErrorOf } from '../storage/fileErrorOf';
import { replaceFile } from '../storage/replaceFile';
import { readMission } from './readMission';
import type { VerbCall } from './verbCall';
import type { VerbContext, VerbOutcome } from './verbContext';

/** Writes a mission in the form that the name of the target asks for: `.mission`, protected as before, or the open form. */
export async function convertVerb(
  { from, to }: Extract<VerbCall, { verb: 'convert' }>,
  context: VerbContext,
): VerbOutcome {
  const read = await readMission(context, from);
  if (!read.ok) return read;
  const { mission, key } = read.value;
  const { files, now, author } = context.session;
  const path = resolve(context.folder, to);
  const status = await files.status(path);
  if (status.ok && status.value.isFolder) return failure({ code: 'file-is-folder', file: basename(path) });
  const create = () => createDocument(mission, { kind: 'create', at: now(), by: author() });
  const isMission = path.endsWith('.mission');
  const bytes = isMission
    ? portableSnapshot({ path, documentId: mission.id, key }, saveDocument(create()))
    : openJsonBytes(path, mission);
  if (!bytes.ok) return bytes;
  const written = await replaceFile(files, path, bytes.value);
  if (!written.ok) return failure(writeErrorOf(path, written.error));
  const done = context.t('converted', { from: basename(from), to: basename(path) });
  return success(key && !isMission ? `${done}\n${context.t('convertedInClear', { to: basename(path) })}` : done);
}

/** What reading this form would refuse is not written in it either. */
function openJsonBytes(path: string, mission: Mission): Result<Uint8Array, FileError> {
  const bytes = new TextEncoder().encode(encodeOpenJson(mission));
  const isReadable = bytes.length <= importLimits.openJsonBytes;
  return isReadable ? success(bytes) : failure({ code: 'mission-too-large', file: basename(path) });
}
