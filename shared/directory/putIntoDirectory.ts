import { commandSchema, type Command } from '../commands/commands';
import { directoryLinkOf, type DirectoryLink } from '../model/directoryLink';
import type { NewId } from '../model/identifier';
import type { Mission } from '../model/mission';
import { linkTo } from './linkTo';
import { sharedCopy, type SharedCollection, type SharedRecord } from './sharedFields';
import { standingInMission } from './standingInMission';

export interface PutIntoDirectory {
  /** The edit of the directory; absent where it knows somebody of that name, who is then only linked. */
  readonly edit?: Command;
  /** What the record of the mission is to be linked with. */
  readonly link: DirectoryLink;
}

/** How a record of a mission gets into the directory, without doubling what is there under the same name. */
export function putIntoDirectory(
  directory: Mission,
  collection: SharedCollection,
  record: SharedRecord,
  newId: NewId,
): PutIntoDirectory {
  const namesake = standingInMission(directory, collection)(record);
  if (namesake) return { link: directoryLinkOf(namesake.id, new Map()) };
  const copy = { ...sharedCopy(collection, record), id: newId() };
  const edit = commandSchema.parse(
    collection === 'organisations'
      ? { name: 'add-organisation', payload: { organisation: { ...copy, memberOf: {}, isHost: false } } }
      : { name: 'add-person', payload: { person: copy } },
  );
  return { edit, link: linkTo(collection, { ...record, id: copy.id } as SharedRecord) };
}
