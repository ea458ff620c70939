import { useCallback } from 'react';
import { epochMsNow } from '../store/epochMsNow';
import { useWindowStore } from './useWindowStore';

/** Notes that a brief was just written here, so that what changes from now on can be told to people. What calendars say is in the ledger. */
export function useNoteWriting(): () => void {
  const { changeView } = useWindowStore();
  return useCallback(() => changeView({ writtenAt: epochMsNow() }), [changeView]);
}
