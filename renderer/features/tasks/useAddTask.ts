import { useCallback } from 'react';
import { useMissionState } from '../../hooks/useMissionState';
import { useInterface } from '../../store/interfaceStore';
import { type DialogName, useNotices } from '../../store/noticeStore';

/** Opens a form that adds tasks, for no activity in particular; does nothing where nothing may be written. */
export function useAddTask(dialog: Extract<DialogName, 'add-task' | 'task-timeline'>): () => void {
  const openDialog = useNotices((state) => state.openDialog);
  const addTaskFor = useInterface((state) => state.addTaskFor);
  const isReadOnly = useMissionState((state) => state.isReadOnly);
  return useCallback(() => {
    if (isReadOnly) return;
    addTaskFor(null);
    openDialog(dialog);
  }, [addTaskFor, dialog, isReadOnly, openDialog]);
}
