import { findConflicts } from '../../shared/conflicts/findConflicts';
import { weighFindings, type WeighedFindings } from '../../shared/conflicts/weighFindings';
import type { Mission } from '../../shared/model/mission';
import { useDeferredMission } from './useDeferredMission';

const known = new WeakMap<Mission, WeighedFindings>();

/**
 * The conflicts of the mission as it stands, those to be settled apart from those that were accepted; found after the edit
 * itself is on screen, and once for all who ask.
 */
export function useWeighedFindings(): WeighedFindings {
  const mission = useDeferredMission();
  let findings = known.get(mission);
  if (!findings) {
    findings = weighFindings(mission, findConflicts(mission));
    known.set(mission, findings);
  }
  return findings;
}
