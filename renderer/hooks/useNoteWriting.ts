import { useCallback } from 'react';
import { epochMsNow } from '../store/epochMsNow';
import { useWindowStore } from './useWindowStore';

/** Notes that calendars or a brief were just written here, so that what changes from now on can be told to people. */
export function useNoteWriting(): () => void {
  const { changeView } = useWindowStore();
  return useCallback(() => changeView({ writtenAt: epochMsNow() }), [changeView]);
}
