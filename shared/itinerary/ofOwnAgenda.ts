import type { DelegateId } from '../model/identifier';
import type { Mission } from '../model/mission';
import { agendaOf } from './agendaOf';
import { indexMission } from './indexMission';

/** Whose agenda there is to look at, in the order of directories: all who travel, and who withdrew after having been at something. */
export function ofOwnAgenda(mission: Mission): readonly DelegateId[] {
  return indexMission(mission).delegates.flatMap(({ id, status }) =>
    status !== 'withdrawn' || agendaOf(mission, id).length > 0 ? [id] : [],
  );
}
