import { commandSchema, type Command } from '../commands/commands';
import { directoryLinkOf, type DirectoryLink } from '../model/directoryLink';
import type { NewId } from '../model/identifier';
import type { Mission } from '../model/mission';
import { associationInDirectory } from './associationInDirectory';
import { linkTo } from './linkTo';
import { membershipsWith } from './membershipsWith';
import { sharedCopy, type SharedRecord } from './sharedFields';
import { standingInMission } from './standingInMission';

export interface PutIntoDirectory {
  /** The edit of the directory; absent where it knows somebody of that name, who is then only linked. */
  readonly edit?: Command;
  /** What the record of the mission is to be linked with. */
  readonly link: DirectoryLink;
}

/**
 * How a record of a mission gets into the directory, without doubling what is there under the same name. An organisation
 * stays a member of the associations that the directory has too.
 */
export function putIntoDirectory(
  directory: Mission,
  mission: Mission,
  record: SharedRecord,
  newId: NewId,
): PutIntoDirectory {
  const collection = 'name' in record ? 'organisations' : 'people';
  const namesake = standingInMission(directory, collection)(record);
  if (namesake) return { link: directoryLinkOf(namesake.id, new Map()) };
  const copy = { ...sharedCopy(collection, record), id: newId() };
  const edit = commandSchema.parse(
    'name' in record
      ? {
          name: 'add-organisation',
          payload: {
            organisation: {
              ...copy,
              memberOf: membershipsWith(record, mission, associationInDirectory(directory)),
              isHost: false,
            },
          },
        }
      : { name: 'add-person', payload: { person: copy } },
  );
  return { edit, link: linkTo(collection, { ...record, id: copy.id } as SharedRecord) };
}
