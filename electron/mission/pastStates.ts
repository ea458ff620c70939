import { basename, join } from 'node:path';
import type { FileError } from '../../shared/ipc/fileError';
import type { LastChange, PastState, PastView } from '../../shared/ipc/pastState';
import { failure, success, type Result } from '../../shared/model/result';
import { historyOf } from './historyOf';
import { messagesSince, missionOf, stateAfter, type MissionDocument } from './missionDocument';
import { parseChangeMessage } from './changeMessage';
import { versionsFolderOf } from './missionPlaces';
import { missionSummary } from './missionSummary';
import type { Keyring } from '../storage/protection/keyring';
import { readMissionFile } from './readMissionFile';
import type { SessionContext } from './sessionContext';

/** The document as it stood in a past state of `document`. */
export async function documentIn(
  { files, places }: SessionContext,
  document: MissionDocument,
  documentId: string,
  state: PastState,
  keyring: Keyring,
): Promise<Result<MissionDocument, FileError>> {
  if (state.kind === 'version') {
    const read = await readMissionFile(
      files,
      join(versionsFolderOf(places, documentId), basename(state.version)),
      keyring,
    );
    return read.ok ? success(read.value.document) : read;
  }
  const then = stateAfter(document, (message) => {
    const parsed = parseChangeMessage(message);
    return parsed !== undefined && parsed.kind !== 'create' && parsed.entry === state.entry;
  });
  return then ? success(then) : failure({ code: 'state-missing', file: '' });
}

/** What a past state holds, and what was done since. */
export function viewOf(document: MissionDocument, past: MissionDocument): Result<PastView, FileError> {
  const mission = missionOf(past);
  if (!mission.ok) return failure({ code: 'file-field-invalid', file: '', detail: mission.error.path });
  return success({
    summary: missionSummary(mission.value),
    lastChange: lastChangeOf(past),
    since: [...historyOf(messagesSince(document, past).map(parseChangeMessage))].reverse(),
  });
}

/** The last change of a document that anybody made, as far as its history is readable. */
export function lastChangeOf(document: MissionDocument): LastChange | null {
  const messages = messagesSince(document).map(parseChangeMessage);
  const last = messages.reverse().find((message) => message && message.kind !== 'create');
  return last ? { at: last.at, by: last.by } : null;
}
