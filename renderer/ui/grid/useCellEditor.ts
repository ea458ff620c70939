import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import type { EditorExit } from './gridEdit';

export interface CellEditorInput {
  initial: string;
  validate: (value: string) => string | null;
  onCommit: (value: string, exit: EditorExit) => void;
  onCancel: () => void;
}

export interface CellEditorState {
  input: RefObject<HTMLInputElement | null>;
  text: string;
  setText: (text: string) => void;
  error: string | null;
  /** Commits `value`, unless it cannot be: then it says why and stays. Leaving the cell with a fault takes it back. */
  finish: (value: string, exit: EditorExit) => void;
  cancel: () => void;
}

export function useCellEditor({ initial, validate, onCommit, onCancel }: CellEditorInput): CellEditorState {
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(initial);
  const [error, setError] = useState<string | null>(null);
  // Taking the input away makes it blur, which must not commit a second time.
  const isDone = useRef(false);
  useEffect(() => {
    const element = input.current;
    element?.focus({ preventScroll: true });
    const end = element?.value.length ?? 0;
    element?.setSelectionRange(end, end);
  }, []);
  const finish = (value: string, exit: EditorExit) => {
    if (isDone.current) return;
    const fault = validate(value);
    setError(fault);
    if (fault !== null && exit !== 'leave') return;
    isDone.current = true;
    if (fault === null) onCommit(value, exit);
    else onCancel();
  };
  const cancel = () => {
    isDone.current = true;
    onCancel();
  };
  return { input, text, setText, error, finish, cancel };
}

/** How a key leaves the editor; null for keys that write. */
export function exitOf(event: KeyboardEvent): EditorExit | 'cancel' | null {
  if (event.nativeEvent.isComposing) return null;
  if (event.key === 'Enter') return 'down';
  if (event.key === 'Tab') return event.shiftKey ? 'previous' : 'next';
  return event.key === 'Escape' ? 'cancel' : null;
}
