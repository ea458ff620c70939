import { useEffect } from 'react';
import { useWindowState } from '../hooks/useWindowState';
import { isWriting } from '../ui/isWriting';

export interface UndoActs {
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/**
 * The keys of undo and redo wherever nobody writes. There the native menu would get them only as long as no field of the page
 * has been written in: after that Chromium takes them for the text of that field, although the focus has left it.
 */
export function useUndoKeys({ onUndo, onRedo }: UndoActs): void {
  const isMac = useWindowState((state) => state.platform === 'darwin');
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const isWithKey = isMac ? event.metaKey : event.ctrlKey;
      if (!isWithKey || event.altKey || isWriting(event.target)) return;
      const step = stepOf(event, isMac);
      if (!step) return;
      event.preventDefault();
      if (step === 'undo') onUndo();
      else onRedo();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [isMac, onRedo, onUndo]);
}

/** As in the native menu; Shift with the letter of undo redoes everywhere. */
function stepOf({ key, shiftKey }: KeyboardEvent, isMac: boolean): 'undo' | 'redo' | undefined {
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && !isMac && !shiftKey ? 'redo' : undefined;
}
