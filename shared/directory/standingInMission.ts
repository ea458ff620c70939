import { organisationKey } from '../imports/organisationKey';
import { personKey } from '../imports/personKey';
import { linkedId } from '../model/directoryLink';
import type { Mission } from '../model/mission';
import type { SharedCollection, SharedRecord } from './sharedFields';
import { survivorOf } from './survivorOf';

export interface StandingRecord {
  readonly id: string;
  /** Known to be the one; otherwise it only has the same name. */
  readonly isLinked: boolean;
}

/**
 * Finds the record that a mission has already of one of the directory: by its link, also with one that was merged into it, or
 * else by its name.
 */
export function standingInMission<Name extends SharedCollection>(
  mission: Pick<Mission, Name>,
  collection: Name,
  directory?: Pick<Mission, Name>,
): (known: SharedRecord) => StandingRecord | undefined {
  const byLink = new Map<string, string>();
  const byName = new Map<string, string>();
  for (const record of Object.values<SharedRecord>(mission[collection])) {
    if (record.deleted) continue;
    const linked = record.directoryLink && linkedId(record.directoryLink);
    const meant = linked && directory ? (survivorOf(directory, collection, linked)?.id ?? linked) : linked;
    if (meant) byLink.set(meant, record.id);
    else byName.set(nameKey(record), record.id);
  }
  return (known) => {
    const [linked, namesake] = [byLink.get(known.id), byName.get(nameKey(known))];
    if (linked !== undefined) return { id: linked, isLinked: true };
    return namesake === undefined ? undefined : { id: namesake, isLinked: false };
  };
}

/** What makes two spellings the same organisation, or the same person. */
export function nameKey(record: SharedRecord): string {
  return 'name' in record ? organisationKey(record.name) : personKey(record.givenName, record.familyName);
}
