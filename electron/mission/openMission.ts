import { basename } from 'node:path';
import type { FileError } from '../../shared/ipc/fileError';
import { failure, success, type Result } from '../../shared/model/result';
import { sameBytes } from '../storage/container/sha256';
import { noKeys, type Keyring } from '../storage/protection/keyring';
import { backupOf } from '../storage/replaceFile';
import { removeAbandoned } from '../storage/unfinishedFile';
import { claimJournal } from './claimJournal';
import { forgetPlace, journalsLeft } from './journalPlace';
import { DocumentKeeper } from './documentKeeper';
import { MissionFile } from './missionFile';
import type { OpenedMission } from './missionKeeper';
import { changesSince, emptyDocument, headsOf, missionOf, takeIn, type MissionDocument } from './missionDocument';
import { journalPathOf } from './missionPlaces';
import { readJournal, type JournalContents } from './readJournal';
import { readMissionFile, type ReadMission } from './readMissionFile';
import { rekeyTraces } from './rekeyTraces';
import type { SessionContext } from './sessionContext';
import { withCollections } from './withCollections';

/** Opens a mission file, and brings back from the journal what never reached it. Doing so twice changes nothing. */
export async function openMission(
  context: SessionContext,
  path: string,
  keyring: Keyring = noKeys,
): Promise<Result<OpenedMission, FileError>> {
  const read = await readMissionFile(context.files, path, keyring);
  if (!read.ok) return read;
  const { documentId, hash, snapshot, key } = read.value;
  const journalPath = journalPathOf(context.places, path);
  const isReadOnly = !(await context.files.isWritable(path));
  const claimed = isReadOnly ? success(undefined) : await claimJournal(context.files, journalPath, documentId);
  if (!claimed.ok) return claimed;
  const journal = await readJournal(context.files, journalPath, documentId, keyring);
  if (journal === 'locked') return failure({ code: 'journal-locked', file: basename(path) });
  const kept = journal ? withJournal(read.value, journal) : read.value.document;
  const { document, joined } = await withEditsLeft(context, withCollections(kept), documentId, keyring);
  const mission = missionOf(document);
  if (!mission.ok) return failure({ code: 'file-field-invalid', file: basename(path), detail: mission.error.path });
  const unsaved = changesSince(headsOf(read.value.document), document);
  // That a file from before lacks a collection is no edit: opening it does not rewrite it.
  const edits = changesSince(headsOf(withCollections(read.value.document)), document);
  const file = new MissionFile(context.files, { path, journalPath, documentId, key }, hash);
  if (!isReadOnly) {
    for (const place of [path, backupOf(path)]) await removeAbandoned(context.files, place);
    // The first edit waits for it, which comes in its turn; where it cannot be begun, that tries again and says so.
    const begun = file.beginJournal(snapshot, unsaved);
    if (joined.length > 0 && (await begun).ok)
      for (const journalLeft of joined) await forgetPlace(context.files, journalLeft);
    if (key) {
      await begun;
      // What an interruption, or somebody who protected the mission elsewhere, left in clear here. Tried again each time.
      await rekeyTraces(context, { path, journalPath, documentId }, { from: undefined, to: key });
    }
  }
  const keeper = new DocumentKeeper(context, file, document);
  return success({ keeper, mission: mission.value, path, key, isReadOnly, isAheadOfFile: edits.length > 0 });
}

/**
 * With the edits in journals of this mission whose files are gone: this may be one of these files, which somebody gave
 * another name after a crash. They join only what they were made on, so that an older copy stays what it is.
 */
async function withEditsLeft({ files, places }: SessionContext, known: MissionDocument, id: string, keyring: Keyring) {
  const joined: string[] = [];
  let document = known;
  for (const journalLeft of await journalsLeft(files, places.journals)) {
    const journal = await readJournal(files, journalLeft, id, keyring);
    if (!journal || journal === 'locked' || !journal.savedHash || journal.unsaved.length === 0) continue;
    const both = takeIn(document, journal.unsaved);
    if (!both) continue;
    document = both;
    joined.push(journalLeft);
  }
  return { document, joined };
}

/**
 * Unsaved changes come back always. Should they build upon changes that this copy of the file lacks (it was replaced by
 * an older one), the rest of the journal comes with them: order is by cause, never by clock.
 */
function withJournal(file: ReadMission, journal: JournalContents): MissionDocument {
  const { document, hash } = file;
  const { unsaved, everything, savedHash } = journal;
  if (unsaved.length > 0) return takeIn(document, unsaved) ?? takeIn(document, everything) ?? document;
  const isAsSaved = savedHash !== undefined && sameBytes(savedHash, hash);
  return isAsSaved ? document : withOverwritten(document, everything);
}

/**
 * The file is not the one that was saved here. If it only lacks changes, someone has put an older copy there on purpose,
 * and so it stays. If it also has others, a colleague saved in the same moment and wrote over ours: both are wanted.
 */
function withOverwritten(document: MissionDocument, everything: Uint8Array): MissionDocument {
  const ours = takeIn(emptyDocument(), everything);
  const both = takeIn(document, everything);
  if (!ours || !both) return document;
  const isOlderCopy = changesSince(headsOf(ours), both).length === 0;
  return isOlderCopy ? document : both;
}
