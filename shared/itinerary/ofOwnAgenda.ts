import type { DelegateId } from '../model/identifier';
import type { Mission } from '../model/mission';
import { agendaOf } from './agendaOf';
import { indexMission } from './indexMission';

const known = new WeakMap<Mission, readonly DelegateId[]>();

/** Whose agenda there is to look at, in the order of directories: all who travel, and who withdrew after having been at something. */
export function ofOwnAgenda(mission: Mission): readonly DelegateId[] {
  const before = known.get(mission);
  if (before) return before;
  const own = indexMission(mission).delegates.flatMap(({ id, status }) =>
    status !== 'withdrawn' || agendaOf(mission, id).length > 0 ? [id] : [],
  );
  known.set(mission, own);
  return own;
}
