import { useCallback } from 'react';
import { useHost } from './useHost';
import { useNotices } from '../store/noticeStore';
import { useMissionState } from './useMissionState';
import { useReport } from './useReport';

/** Takes the last edit back or makes it again, and says which one it was. */
export function useUndo(): { readonly undo: () => void; readonly redo: () => void } {
  const host = useHost();
  const report = useReport();
  const announce = useNotices((state) => state.announce);
  const undoLabel = useMissionState((state) => state.undo);
  const redoLabel = useMissionState((state) => state.redo);
  const undo = useCallback(async () => {
    const done = await report(host.undo());
    if (done && undoLabel) announce({ id: `undo-${done.revision}`, label: undoLabel, kind: 'undone' });
  }, [announce, host, report, undoLabel]);
  const redo = useCallback(async () => {
    const done = await report(host.redo());
    if (done && redoLabel) announce({ id: `redo-${done.revision}`, label: redoLabel, kind: 'redone' });
  }, [announce, host, redoLabel, report]);
  return { undo: () => void undo(), redo: () => void redo() };
}
