import { findConflicts } from '../../shared/conflicts/findConflicts';
import { foundOnce } from '../../shared/conflicts/foundOnce';
import { weighFindings, type WeighedFindings } from '../../shared/conflicts/weighFindings';
import type { Mission } from '../../shared/model/mission';
import type { PlainDate } from '../../shared/model/plainDate';
import { useDeferredMission } from './useDeferredMission';
import { useToday } from './useToday';

const weighed = foundOnce((mission: Mission, today: PlainDate) =>
  weighFindings(mission, findConflicts(mission, today)),
);

/**
 * The conflicts of the mission as it stands, those to be settled apart from those that were accepted; found after the edit
 * itself is on screen, and once for all who ask.
 */
export function useWeighedFindings(): WeighedFindings {
  return weighed(useDeferredMission(), useToday());
}
