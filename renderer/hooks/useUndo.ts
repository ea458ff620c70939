import { useMemo } from 'react';
import type { MissionSnapshot } from '../../shared/ipc/host';
import { useNotices } from '../store/noticeStore';
import type { WindowStore } from '../store/windowStore';
import { useReport } from './useReport';
import { useWindowStore } from './useWindowStore';

/**
 * Takes the last edit of the mission back, or of the directory where that is given, or makes
 * it again, and says which one it was: known when it is asked for, so that nobody who offers it is drawn again with every
 * edit.
 */
export function useUndo(of?: WindowStore): { readonly undo: () => void; readonly redo: () => void } {
  const own = useWindowStore();
  const store = of ?? own;
  const { host } = store;
  const report = useReport();
  const announce = useNotices((state) => state.announce);
  return useMemo(() => {
    const take = async (step: 'undo' | 'redo', kind: 'undone' | 'redone') => {
      const label: MissionSnapshot['undo'] = store.getState().document?.[step] ?? null;
      const done = await report(host[step]());
      if (done && label) announce({ id: `${step}-${done.revision}`, label, kind });
    };
    return { undo: () => void take('undo', 'undone'), redo: () => void take('redo', 'redone') };
  }, [announce, host, report, store]);
}
