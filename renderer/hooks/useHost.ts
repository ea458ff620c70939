import type { Host } from '../../shared/ipc/host';
import { useWindowStore } from './useWindowStore';

export function useHost(): Host {
  return useWindowStore().host;
}
