import { findConflicts } from '../../shared/conflicts/findConflicts';
import type { Finding } from '../../shared/conflicts/finding';
import type { Mission } from '../../shared/model/mission';
import { useDeferredMission } from './useDeferredMission';

const known = new WeakMap<Mission, readonly Finding[]>();

/** The conflicts of the mission as it stands, found after the edit itself is on screen, and once for all who ask. */
export function useFindings(): readonly Finding[] {
  const mission = useDeferredMission();
  let findings = known.get(mission);
  if (!findings) {
    findings = findConflicts(mission);
    known.set(mission, findings);
  }
  return findings;
}
