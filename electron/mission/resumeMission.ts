import { basename } from 'node:path';
import type { FileError } from '../../shared/ipc/fileError';
import type { Instant } from '../../shared/model/instant';
import type { Mission } from '../../shared/model/mission';
import { failure, success, type Result } from '../../shared/model/result';
import { createKeyring } from '../storage/protection/keyring';
import type { ChangeMessage } from './changeMessage';
import { differenceOf } from './differenceOf';
import { DocumentKeeper } from './documentKeeper';
import {
  changeDocument,
  changesSince,
  headsOf,
  missionOf,
  saveDocument,
  takeIn,
  type MissionDocument,
} from './missionDocument';
import { MissionFile } from './missionFile';
import type { OpenedMission } from './missionKeeper';
import { journalPathOf } from './missionPlaces';
import { readJournal, type JournalContents } from './readJournal';
import { documentOf, readMissionFile, type ReadMission } from './readMissionFile';
import type { SessionContext } from './sessionContext';
import { withCollections } from './withCollections';

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
  known: LastKnown,
): Promise<Result<OpenedMission, FileError>> {
  const { path, key } = known;
  const found = await findKept(context, known);
  const resumed = found && withWindow(found.document, known, context.now());
  if (!resumed) return failure({ code: 'storage-stopped', file: basename(path) });
  const { document, mission, revision } = resumed;
  const file = await keepAgain(context, known, found, document);
  const keeper = new DocumentKeeper(context, file, document, revision);
  return success({ keeper, mission, path, key, isReadOnly: false, isAheadOfFile: true });
}

interface Kept {
  readonly document: MissionDocument;
  readonly journal: JournalContents | undefined;
  /** What stands at the path, if it is this mission. */
  readonly inFile: ReadMission | undefined;
}

async function findKept({ files, places }: SessionContext, { path, mission, key }: LastKnown) {
  const keyring = createKeyring({ keys: key ? [key] : [] });
  const journal = await readJournal(files, journalPathOf(places, path), mission.id, keyring);
  if (journal === 'locked') return undefined;
  const read = await readMissionFile(files, path, keyring);
  const inFile = read.ok && read.value.documentId === mission.id ? read.value : undefined;
  const document = (journal && documentOf(journal.container)) ?? inFile?.document;
  return document && ({ document: withCollections(document), journal, inFile } satisfies Kept);
}

/** The document with what only the window knew; as it is, where the window is to learn what the document knows. */
function withWindow(kept: MissionDocument, { mission, revision, takingInAs, message }: LastKnown, now: Instant) {
  const standing = missionOf(kept);
  if (!standing.ok) return undefined;
  const difference = differenceOf(standing.value, mission);
  if (difference.length === 0) return { document: kept, mission: standing.value, revision };
  if (takingInAs !== undefined) return { document: kept, mission: standing.value, revision: takingInAs };
  const document = changeDocument(kept, difference, message ?? { kind: 'create', at: now, by: '' });
  return { document, mission, revision };
}

async function keepAgain(
  { files, places }: SessionContext,
  { path, mission, key }: LastKnown,
  { journal, inFile }: Kept,
  document: MissionDocument,
): Promise<MissionFile> {
  const standing = inFile && knows(document, inFile) ? inFile : undefined;
  const place = { path, journalPath: journalPathOf(places, path), documentId: mission.id, key };
  const file = new MissionFile(files, place, standing ? standing.hash : journal?.savedHash);
  // Where the journal cannot be begun, the next edit or save tries again and says so.
  if (standing) await file.beginJournal(standing.snapshot, changesSince(headsOf(standing.document), document));
  else await file.settleJournal(() => saveDocument(document));
  return file;
}

/** Whether the file holds nothing that the document does not have: it was written here, the last time perhaps unheard. */
function knows(document: MissionDocument, file: ReadMission): boolean {
  const both = takeIn(document, file.snapshot);
  return both !== undefined && changesSince(headsOf(document), both).length === 0;
}
