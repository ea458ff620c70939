import { basename, dirname, join } from 'node:path';
import type { FileError } from '../../shared/ipc/fileError';
import type { Recovery, RecoverySource } from '../../shared/ipc/recovery';
import type { Mission } from '../../shared/model/mission';
import { listVersions } from '../storage/keptVersions';
import { noKeys, type Keyring } from '../storage/protection/keyring';
import type { MissionKey } from '../storage/protection/missionKey';
import { backupOf } from '../storage/replaceFile';
import { missionOf, saveDocument, takeIn, type MissionDocument } from './missionDocument';
import { journalPathOf, versionsFolderOf } from './missionPlaces';
import { missionSummary } from './missionSummary';
import { lastChangeOf } from './pastStates';
import { documentOf, readContainerFile } from './readMissionFile';
import type { SessionContext } from './sessionContext';

/** What could be brought back of a file that cannot be read. */
export interface Recovered {
  readonly document: MissionDocument;
  readonly mission: Mission;
  /** What any of the places was protected with: what was brought back is protected again. */
  readonly key: MissionKey | undefined;
}

interface Findings {
  readonly recovered: Recovered | undefined;
  readonly sources: readonly RecoverySource[];
}

type Place = RecoverySource['place'];

/** Brings back what is left of a damaged file; nothing is written, the damaged file stays as it is. */
export async function recoverMission(
  context: SessionContext,
  path: string,
  keyring: Keyring = noKeys,
): Promise<Recovered | undefined> {
  return (await findings(context, path, keyring)).recovered;
}

/** Says what was found of a file that cannot be read, and what is missing. Nothing is written. */
export async function surveyMission(
  context: SessionContext,
  path: string,
  error: FileError,
  keyring: Keyring = noKeys,
): Promise<Recovery> {
  const { recovered, sources } = await findings(context, path, keyring);
  const found = recovered && {
    summary: missionSummary(recovered.mission),
    lastChange: lastChangeOf(recovered.document),
  };
  return {
    file: basename(path),
    folder: dirname(path),
    error,
    sources,
    found: found ?? null,
    missing: missingIn(sources),
  };
}

/**
 * Asks, one after the other: the intact beginning of the file's own bytes, the version kept before the last save, this
 * computer's journal, and the newest version that it put aside. What they know is merged.
 */
async function findings(context: SessionContext, path: string, keyring: Keyring): Promise<Findings> {
  const { files, places } = context;
  const sources: RecoverySource[] = [];
  let recovered: Recovered | undefined;
  let documentId: string | undefined;
  async function ask(place: Place, at: string): Promise<void> {
    const read = await readContainerFile(files, at, keyring);
    if (!read.ok) {
      sources.push({ place, state: read.error.code === 'file-missing' ? 'absent' : 'nothing', lastChange: null });
      return;
    }
    const { container } = read.value;
    documentId ??= container.documentId;
    const document = documentOf(container);
    const joined = document && joinedTo(recovered, document, container.key);
    recovered = joined ?? recovered;
    sources.push({
      place,
      state: joined ? 'used' : container.locked ? 'locked' : 'nothing',
      lastChange: joined && document ? lastChangeOf(document) : null,
    });
  }
  await ask('file', path);
  await ask('backup', backupOf(path));
  await ask('journal', journalPathOf(places, path));
  const folder = documentId === undefined ? undefined : versionsFolderOf(places, documentId);
  const [newest] = folder === undefined ? [] : await listVersions(files, folder);
  if (folder !== undefined && newest !== undefined) await ask('version', join(folder, newest));
  else sources.push({ place: 'version', state: 'absent', lastChange: null });
  return { recovered, sources };
}

function joinedTo(
  recovered: Recovered | undefined,
  found: MissionDocument,
  key: MissionKey | undefined,
): Recovered | undefined {
  const document = recovered ? takeIn(recovered.document, saveDocument(found)) : found;
  const mission = document && missionOf(document);
  return document && mission?.ok ? { document, mission: mission.value, key: recovered?.key ?? key } : undefined;
}

/** A portable file is one snapshot: where that is intact, only its seal is gone. */
function missingIn(sources: readonly RecoverySource[]): Recovery['missing'] {
  const isUsed = (place: Place) => sources.some((source) => source.place === place && source.state === 'used');
  if (isUsed('file')) return 'nothing';
  if (isUsed('journal')) return 'made-elsewhere';
  return isUsed('backup') || isUsed('version') ? 'since-last-change' : 'everything';
}
