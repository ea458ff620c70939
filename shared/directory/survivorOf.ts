import { linkedId } from '../model/directoryLink';
import type { Mission } from '../model/mission';
import type { SharedCollection, SharedRecord } from './sharedFields';

/** Merges of merges that are followed at most; more would be a circle. */
const longest = 20;

/**
 * The record of the directory that an identifier means today: itself, or the one that it was merged into. Undefined where it is
 * gone, or was never there.
 */
export function survivorOf<Name extends SharedCollection>(
  directory: Pick<Mission, Name>,
  collection: Name,
  id: string,
): SharedRecord | undefined {
  const records: Readonly<Record<string, SharedRecord>> = directory[collection];
  let found = records[id];
  for (let step = 0; step < longest && found?.deleted && found.directoryLink; step += 1) {
    found = records[linkedId(found.directoryLink)];
  }
  return found?.deleted ? undefined : found;
}
