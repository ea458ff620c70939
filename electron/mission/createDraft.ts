import { join } from 'node:path';
import type { FileError } from '../../shared/ipc/fileError';
import type { Mission } from '../../shared/model/mission';
import { failure, success, type Result } from '../../shared/model/result';
import { writeErrorOf } from '../storage/fileErrorOf';
import type { MissionKey } from '../storage/protection/missionKey';
import { createDocument, saveDocument, type MissionDocument } from './missionDocument';
import { DocumentKeeper } from './documentKeeper';
import { MissionFile } from './missionFile';
import type { OpenedMission } from './missionKeeper';
import { journalPathOf } from './missionPlaces';
import type { SessionContext } from './sessionContext';
import { withCollections } from './withCollections';

/** Begins a mission that has no name on disk yet: a complete file under the profile, until the person saves it. */
export async function createDraft(
  context: SessionContext,
  mission: Mission,
  { key, name }: { readonly key?: MissionKey | undefined; readonly name?: string } = {},
): Promise<Result<OpenedMission, FileError>> {
  const message = { kind: 'create', at: context.now(), by: context.author() } as const;
  return keepAsDraft(context, { document: createDocument(mission, message), mission, key }, name);
}

interface KeptMission {
  readonly document: MissionDocument;
  readonly mission: Mission;
  /** What it is protected with, where that from which it comes was. */
  readonly key: MissionKey | undefined;
}

/** Keeps a document, new, recovered or a sample, as a draft; without a name, under one that no other has. */
export async function keepAsDraft(
  context: SessionContext,
  { document: found, mission, key }: KeptMission,
  name = context.newId(),
): Promise<Result<OpenedMission, FileError>> {
  const path = join(context.places.drafts, `${name}.mission`);
  const folder = await context.files.makeFolder(context.places.drafts);
  if (!folder.ok) return failure(writeErrorOf(path, folder.error));
  const journalPath = journalPathOf(context.places, path);
  const file = new MissionFile(context.files, { path, journalPath, documentId: mission.id, key });
  const document = withCollections(found);
  const snapshot = saveDocument(document);
  const written = await file.replace(snapshot, undefined);
  if (!written.ok) return written;
  const begun = await file.beginJournal(snapshot, new Uint8Array());
  if (!begun.ok) return begun;
  const keeper = new DocumentKeeper(context, file, document);
  return success({ keeper, mission, path, key, isReadOnly: false, isAheadOfFile: false });
}
