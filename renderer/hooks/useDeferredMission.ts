import { startTransition, useEffect, useState } from 'react';
import type { Mission } from '../../shared/model/mission';
import { useMission } from './useMission';

/**
 * The whole mission, one step behind an edit until the edit itself is on screen: for what is derived from everything
 * and may follow a moment later, such as counts and conflicts. Not `useDeferredValue`: that begins as soon as the edit
 * is rendered, and with 5,000 items the frame then waited for the conflicts.
 */
export function useDeferredMission(): Mission {
  const mission = useMission((whole) => whole);
  const [rested, setRested] = useState(mission);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    // A timer set within a frame runs after that frame is painted.
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setRested(mission)));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [mission]);
  return rested;
}
