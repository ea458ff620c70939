import { dirname, join } from 'node:path';
import { hexOf, sha256 } from '../storage/container/sha256';

/** Where this installation keeps what belongs to missions, below its profile. */
export interface MissionPlaces {
  /** Missions that nobody has saved under a name yet: complete files, so that nothing is lost by never saving. */
  readonly drafts: string;
  readonly journals: string;
  /** Earlier versions of each mission's file, in a folder for each document. */
  readonly versions: string;
}

export function missionPlacesIn(profile: string): MissionPlaces {
  return { drafts: join(profile, 'drafts'), journals: join(profile, 'journals'), versions: join(profile, 'versions') };
}

/** The directory has no name on disk that anybody gave it: it stands among the missions of which that is true. */
export const directoryName = 'directory';

export function directoryPathOf({ drafts }: MissionPlaces): string {
  return join(drafts, `${directoryName}.mission`);
}

/** The journal of the file at `path`: one per place, because a copy elsewhere is another person's or another day's. */
export function journalPathOf(places: MissionPlaces, path: string): string {
  const name = hexOf(sha256(new TextEncoder().encode(path))).slice(0, 32);
  return join(places.journals, `${name}.journal`);
}

/** By document and not by path: a mission that was moved or renamed still has its earlier versions. */
export function versionsFolderOf(places: MissionPlaces, documentId: string): string {
  return join(places.versions, documentId);
}

/** Whether a mission at `path` has not been given a name on disk by anyone yet. */
export function isDraftPath(places: MissionPlaces, path: string): boolean {
  return dirname(path) === places.drafts;
}
