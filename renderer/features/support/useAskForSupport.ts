import { useCallback } from 'react';
import { useMissionState } from '../../hooks/useMissionState';
import { useInterface } from '../../store/interfaceStore';
import { useNotices } from '../../store/noticeStore';

/** Opens the form for a new request, for no item in particular; does nothing where nothing may be written. */
export function useAskForSupport(): () => void {
  const openDialog = useNotices((state) => state.openDialog);
  const askSupportFor = useInterface((state) => state.askSupportFor);
  const isReadOnly = useMissionState((state) => state.isReadOnly);
  return useCallback(() => {
    if (isReadOnly) return;
    askSupportFor(null);
    openDialog('ask-support');
  }, [askSupportFor, isReadOnly, openDialog]);
}
