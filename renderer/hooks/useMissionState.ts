import { useStore } from 'zustand';
import type { MissionSnapshot } from '../../shared/ipc/host';
import { useWindowStore } from './useWindowStore';

/** What stands around the mission: revision, file name, steps of undo. Only for screens within a mission. */
export function useMissionState<T>(selector: (state: MissionSnapshot) => T): T {
  return useStore(useWindowStore(), ({ document }) => {
    if (!document) throw new Error('The start page has no mission');
    return selector(document);
  });
}
