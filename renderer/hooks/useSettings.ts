import { useStore } from 'zustand';
import type { Settings } from '../../shared/ipc/settings';
import { useWindowStore } from './useWindowStore';

export function useSettings(): Settings {
  return useStore(useWindowStore(), ({ settings }) => settings);
}
