import type { Mission } from '../../shared/model/mission';
import { useMissionState } from './useMissionState';

/** A part of the mission; renders again only when that part has changed. Select what stands there, derive in `useMemo`. */
export function useMission<T>(selector: (mission: Mission) => T): T {
  return useMissionState(({ mission }) => selector(mission));
}
