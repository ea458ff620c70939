import type { GroupId } from '../model/identifier';
import type { Mission } from '../model/mission';
import { indexMission } from './indexMission';
import type { Entry } from './missionIndex';

/** What a group does as a group, in order: items for everyone and for the group, not those of single members. */
export function agendaOfGroup(mission: Mission, group: GroupId): readonly Entry[] {
  return indexMission(mission).entries.filter(({ item }) => item.everyone || item.groups[group] === true);
}
