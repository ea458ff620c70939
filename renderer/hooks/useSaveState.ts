import type { SaveState } from '../../shared/ipc/host';
import { useMissionState } from './useMissionState';

/** Whether everything is in the file. */
export function useSaveState(): SaveState {
  return useMissionState(({ saveState }) => saveState);
}
