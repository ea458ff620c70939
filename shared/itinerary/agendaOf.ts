import type { DelegateId } from '../model/identifier';
import type { Mission } from '../model/mission';
import type { PlainDate } from '../model/plainDate';
import { agendaBeforeLeaving } from './agendaBeforeLeaving';
import { indexMission } from './indexMission';
import type { Entry } from './missionIndex';

/**
 * Everything that has a time and that a delegate takes part in, in order; cancelled items included. Of somebody who withdrew, what
 * was over before the day on which they did.
 * @param withdrawnOn that day, for a mission read by a circle that may not know it
 */
export function agendaOf(
  mission: Mission,
  delegate: DelegateId,
  withdrawnOn: PlainDate | undefined = mission.delegates[delegate]?.withdrawnOn,
): readonly Entry[] {
  return indexMission(mission).agendas.get(delegate) ?? agendaBeforeLeaving(mission, delegate, withdrawnOn);
}
