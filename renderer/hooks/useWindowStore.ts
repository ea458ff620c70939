import { useContext } from 'react';
import { WindowStoreContext } from './MissionStoreProvider';
import type { WindowStore } from '../store/windowStore';

export function useWindowStore(): WindowStore {
  const store = useContext(WindowStoreContext);
  if (!store) throw new Error('Outside of MissionStoreProvider');
  return store;
}
