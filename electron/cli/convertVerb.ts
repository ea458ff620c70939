import { basename, resolve } from 'node:path';
import { failure, success } from '../../shared/model/result';
import { createDocument, saveDocument } from '../mission/missionDocument';
import { encodeOpenJson } from '../openJson/encodeOpenJson';
import { encodePortable } from '../storage/container/containerWriter';
import { writeErrorOf } from '../storage/fileErrorOf';
import { replaceFile } from '../storage/replaceFile';
import { readMission } from './readMission';
import type { VerbCall } from './verbCall';
import type { VerbContext, VerbOutcome } from './verbContext';

/** Writes a mission in the form that the name of the target asks for: `.mission`, or the open form. */
export async function convertVerb(
  { from, to }: Extract<VerbCall, { verb: 'convert' }>,
  context: VerbContext,
): VerbOutcome {
  const mission = await readMission(context, from);
  if (!mission.ok) return mission;
  const { files, now, author } = context.session;
  const path = resolve(context.folder, to);
  const status = await files.status(path);
  if (status.ok && status.value.isFolder) return failure({ code: 'file-is-folder', file: basename(path) });
  const create = () => createDocument(mission.value, { kind: 'create', at: now(), by: author() });
  const bytes = path.endsWith('.mission')
    ? encodePortable(mission.value.id, [{ type: 'snapshot', payload: saveDocument(create()) }])
    : new TextEncoder().encode(encodeOpenJson(mission.value));
  const written = await replaceFile(files, path, bytes);
  if (!written.ok) return failure(writeErrorOf(path, written.error));
  return success(context.t('converted', { from: basename(from), to: basename(path) }));
}
