import { basename } from 'node:path';
import type { FileError } from '../../shared/ipc/fileError';
import type { Mission } from '../../shared/model/mission';
import { failure, success, type Result } from '../../shared/model/result';
import type { ChangeMessage } from './changeMessage';
import { differenceOf } from './differenceOf';
import { DocumentKeeper } from './documentKeeper';
import { createKeyring } from '../storage/protection/keyring';
import { changeDocument, changesSince, headsOf, missionOf, saveDocument, takeIn } from './missionDocument';
import { MissionFile } from './missionFile';
import type { OpenedMission } from './missionKeeper';
import { journalPathOf } from './missionPlaces';
import { readJournal } from './readJournal';
import { documentOf, readMissionFile, type ReadMission } from './readMissionFile';
import type { SessionContext } from './sessionContext';

/** An open mission as its window knows it, when the thread that kept it has died. */
export interface LastKnown {
  readonly path: string;
  readonly mission: Mission;
  readonly key: OpenedMission['key'];
  readonly revision: number;
  /** Of the last edit, which may have died with the thread; absent before the first. */
  readonly message?: ChangeMessage;
  /**
   * What someone else wrote was just being taken in, as this revision: the journal may have more than the window, and the
   * window no edit that the journal has not.
   */
  readonly takingInAs?: number;
}

/**
 * Keeps an open mission again after its thread has died: from its journal, which had every edit before the window heard of
 * it, with the edit that the window has and the journal may not. The file is only read: what others wrote there joins
 * at the next look, as always.
 */
export async function resumeMission(
  context: SessionContext,
  { path, mission, key, revision, takingInAs, message = { kind: 'create', at: context.now(), by: '' } }: LastKnown,
): Promise<Result<OpenedMission, FileError>> {
  const stopped = failure<FileError>({ code: 'storage-stopped', file: basename(path) });
  const journalPath = journalPathOf(context.places, path);
  const keyring = createKeyring({ keys: key ? [key] : [] });
  const journal = await readJournal(context.files, journalPath, mission.id, keyring);
  if (journal === 'locked') return stopped;
  const read = await readMissionFile(context.files, path, keyring);
  const inFile = read.ok && read.value.documentId === mission.id ? read.value : undefined;
  const kept = (journal && documentOf(journal.container)) ?? inFile?.document;
  const standing = kept && missionOf(kept);
  if (!kept || !standing?.ok) return stopped;
  const difference = differenceOf(standing.value, mission);
  const isSame = difference.length === 0;
  const document = isSame || takingInAs !== undefined ? kept : changeDocument(kept, difference, message);
  const resumed = missionOf(document);
  if (!resumed.ok) return stopped;
  const isKnown = inFile && knows(document, inFile);
  const hash = isKnown ? inFile.hash : journal?.savedHash;
  const file = new MissionFile(context.files, { path, journalPath, documentId: mission.id, key }, hash);
  // Where the journal cannot be begun, the next edit or save tries again and says so.
  if (isKnown) await file.beginJournal(inFile.snapshot, changesSince(headsOf(inFile.document), document));
  else await file.settleJournal(() => saveDocument(document));
  const keeper = new DocumentKeeper(context, file, document, isSame ? revision : (takingInAs ?? revision));
  return success({ keeper, mission: resumed.value, path, key, isReadOnly: false, isAheadOfFile: true });
}

/** Whether the file holds nothing that the document does not have: it was written here, the last time perhaps unheard. */
function knows(document: ReadMission['document'], file: ReadMission): boolean {
  const both = takeIn(document, file.snapshot);
  return both !== undefined && changesSince(headsOf(document), both).length === 0;
}
