import { useStore } from 'zustand';
import type { WindowState } from '../../shared/ipc/host';
import { useWindowStore } from './useWindowStore';

export type WindowFacts = Omit<WindowState, 'document' | 'view' | 'settings'> & { readonly hasDocument: boolean };

/** The window itself: platform, version, who draws its buttons, whether it holds a mission. Select a single field. */
export function useWindowState<T>(selector: (state: WindowFacts) => T): T {
  return useStore(useWindowStore(), ({ document, ...state }) => selector({ ...state, hasDocument: document !== null }));
}
