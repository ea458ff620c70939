import type { DelegateId } from '../model/identifier';
import type { ItineraryItem } from '../model/itineraryItem';
import type { Mission } from '../model/mission';
import { indexMission } from './indexMission';
import { participantsAmong } from './participantsAmong';

/** The delegates who take part in an item, through everyone, a group or by name, in the order of directories; withdrawn ones do not. */
export function participantsOf(mission: Mission, item: ItineraryItem): readonly DelegateId[] {
  const { travelling, members } = indexMission(mission);
  if (item.everyone) return travelling;
  const participants = new Set(participantsAmong(item, travelling, members));
  return travelling.filter((delegate) => participants.has(delegate));
}
