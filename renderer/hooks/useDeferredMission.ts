import { useDeferredValue } from 'react';
import type { Mission } from '../../shared/model/mission';
import { useMission } from './useMission';

/**
 * The whole mission, one step behind an edit until the edit itself is on screen: for what is derived from everything
 * and may follow a moment later, such as counts and conflicts.
 */
export function useDeferredMission(): Mission {
  return useDeferredValue(useMission((whole) => whole));
}
