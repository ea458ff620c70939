import { linkedId } from '../model/directoryLink';
import type { Mission } from '../model/mission';
import type { Organisation } from '../model/organisation';
import { standingInMission } from './standingInMission';
import { survivorOf } from './survivorOf';

/** Finds which organisation of the directory one of a mission is: by its link, or else by its name. */
export function associationInDirectory(
  directory: Pick<Mission, 'organisations'>,
): (association: Organisation) => string | undefined {
  const standing = standingInMission(directory, 'organisations');
  return (association) => {
    const linked =
      association.directoryLink && survivorOf(directory, 'organisations', linkedId(association.directoryLink));
    return linked?.id ?? standing(association)?.id;
  };
}
