import { basename } from 'node:path';
import type { FileError } from '../../shared/ipc/fileError';
import type { Mission } from '../../shared/model/mission';
import { failure, success, type Result } from '../../shared/model/result';
import { MissionFile } from './missionFile';
import { changesSince, headsOf, missionOf, takeIn, type MissionDocument } from './missionDocument';
import { journalPathOf } from './missionPlaces';
import { readJournal, type JournalContents } from './readJournal';
import { readMissionFile } from './readMissionFile';
import type { SessionContext } from './sessionContext';

/** A mission that is ready to be worked on. */
export interface OpenedMission {
  readonly document: MissionDocument;
  readonly mission: Mission;
  readonly file: MissionFile;
  readonly isReadOnly: boolean;
  /** Whether the journal brought back edits that the file does not have yet. */
  readonly isAheadOfFile: boolean;
}

/** Opens a mission file, and brings back from the journal what never reached it. Doing so twice changes nothing. */
export async function openMission(context: SessionContext, path: string): Promise<Result<OpenedMission, FileError>> {
  const read = await readMissionFile(context.files, path);
  if (!read.ok) return read;
  const { documentId, hash, snapshot } = read.value;
  const journalPath = journalPathOf(context.places, path);
  const journal = await readJournal(context.files, journalPath, documentId);
  const document = journal ? withJournal(read.value.document, journal) : read.value.document;
  const mission = missionOf(document);
  if (!mission.ok) return failure({ code: 'file-field-invalid', file: basename(path), detail: mission.error.path });
  const unsaved = changesSince(headsOf(read.value.document), document);
  const file = new MissionFile(context.files, { path, journalPath, documentId }, hash);
  const isReadOnly = !(await context.files.isWritable(path));
  // Where even the journal cannot be begun, the first edit tries again and says so.
  if (!isReadOnly) await file.beginJournal(snapshot, unsaved.length > 0 ? unsaved : undefined);
  return success({ document, mission: mission.value, file, isReadOnly, isAheadOfFile: unsaved.length > 0 });
}

/**
 * Unsaved changes come back always. Should they build upon changes that this copy of the file lacks (it was replaced by
 * an older one), the rest of the journal comes with them: order is by cause, never by clock.
 */
function withJournal(document: MissionDocument, { unsaved, everything }: JournalContents): MissionDocument {
  if (unsaved.length === 0) return document;
  return takeIn(document, unsaved) ?? takeIn(document, everything) ?? document;
}
