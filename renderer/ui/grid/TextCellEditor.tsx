import type { KeyboardEvent } from 'react';
import styles from './cellEditor.module.css';
import { EditorPopover } from './EditorPopover';
import { type CellEditorInput, exitOf, useCellEditor } from './useCellEditor';

export interface TextCellEditorProps extends CellEditorInput {
  label: string;
  heading?: string | undefined;
}

/** Writes in place: Enter goes on below, Tab beside, Escape takes it back, leaving keeps it. */
export function TextCellEditor({ label, heading, ...rest }: TextCellEditorProps) {
  const { input, text, setText, error, finish, cancel } = useCellEditor(rest);
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    const exit = exitOf(event);
    if (exit === null) return;
    event.preventDefault();
    if (exit === 'cancel') cancel();
    else finish(text, exit);
  };
  return (
    <>
      <input
        ref={input}
        className={styles.input}
        aria-label={label}
        aria-invalid={error !== null}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => finish(text, 'leave')}
      />
      {(error !== null || heading !== undefined) && <EditorPopover anchor={input} heading={heading} error={error} />}
    </>
  );
}
