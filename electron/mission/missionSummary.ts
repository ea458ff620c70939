import type { MissionSummary } from '../../shared/ipc/pastState';
import { countsOf } from '../../shared/itinerary/countsOf';
import type { Mission } from '../../shared/model/mission';

export function missionSummary(mission: Mission): MissionSummary {
  const { titleFr, titleEn, firstDay, lastDay, homeZone } = mission;
  const { organisations, hosts, delegates, items } = countsOf(mission);
  return { titleFr, titleEn, firstDay, lastDay, homeZone, organisations: organisations + hosts, delegates, items };
}
