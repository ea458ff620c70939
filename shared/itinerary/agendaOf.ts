import type { DelegateId } from '../model/identifier';
import type { Mission } from '../model/mission';
import { indexMission } from './indexMission';
import type { Entry } from './missionIndex';

/** Everything that has a time and that a delegate takes part in, in order; cancelled items included. Nothing once withdrawn. */
export function agendaOf(mission: Mission, delegate: DelegateId): readonly Entry[] {
  return indexMission(mission).agendas.get(delegate) ?? [];
}
