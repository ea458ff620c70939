import { useCallback } from 'react';
import type { Mission } from '../../shared/model/mission';
import { useWindowStore } from './useWindowStore';

/** Reads the mission as it stands when something is done with it; who only does that is not drawn when it changes. */
export function useMissionNow(): () => Mission {
  const store = useWindowStore();
  return useCallback(() => {
    const { document } = store.getState();
    if (!document) throw new Error('The start page has no mission');
    return document.mission;
  }, [store]);
}
