import { createContext, type ReactNode } from 'react';
import type { WindowStore } from '../store/windowStore';

export const WindowStoreContext = createContext<WindowStore | null>(null);

export interface MissionStoreProviderProps {
  store: WindowStore;
  children: ReactNode;
}

/** Gives the hooks of this folder the window they speak of. */
export function MissionStoreProvider({ store, children }: MissionStoreProviderProps) {
  return <WindowStoreContext value={store}>{children}</WindowStoreContext>;
}
