import type { Mission } from '../../shared/model/mission';
import { backupOf } from '../storage/replaceFile';
import type { FileSystemPort } from '../storage/fileSystemPort';
import { missionOf, saveDocument, takeIn, type MissionDocument } from './missionDocument';
import { journalPathOf } from './missionPlaces';
import { documentOf, readContainerFile } from './readMissionFile';
import type { SessionContext } from './sessionContext';

/** What could be brought back of a file that cannot be read. */
export interface Recovered {
  readonly document: MissionDocument;
  readonly mission: Mission;
  /** Which of the places still knew the mission. */
  readonly from: readonly ('file' | 'backup' | 'journal')[];
}

/**
 * Brings back what is left of a damaged file: the intact beginning of its own bytes, the version kept before the last
 * save, and this computer's journal, merged. Nothing is written; the damaged file stays as it is.
 */
export async function recoverMission({ files, places }: SessionContext, path: string): Promise<Recovered | undefined> {
  const sources = [
    ['file', path],
    ['backup', backupOf(path)],
    ['journal', journalPathOf(places, path)],
  ] as const;
  let document: MissionDocument | undefined;
  const from: Recovered['from'][number][] = [];
  for (const [name, place] of sources) {
    const found = await documentAt(files, place);
    const merged = found && (document ? takeIn(document, saveDocument(found)) : found);
    if (!merged || !missionOf(merged).ok) continue;
    document = merged;
    from.push(name);
  }
  const mission = document && missionOf(document);
  return document && mission?.ok ? { document, mission: mission.value, from } : undefined;
}

async function documentAt(files: FileSystemPort, path: string): Promise<MissionDocument | undefined> {
  const read = await readContainerFile(files, path);
  return read.ok ? documentOf(read.value.container) : undefined;
}
