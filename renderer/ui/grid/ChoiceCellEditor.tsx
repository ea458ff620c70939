import { type KeyboardEvent, useId, useState } from 'react';
import type { Option } from '../fields/option';
import styles from './cellEditor.module.css';
import { EditorPopover } from './EditorPopover';
import { foldForSearch } from '../../../shared/text/foldForSearch';
import type { EditorExit } from './gridEdit';
import { Suggestions } from './Suggestions';
import { type CellEditorInput, exitOf, useCellEditor } from './useCellEditor';

export interface ChoiceCellEditorProps extends CellEditorInput {
  label: string;
  heading?: string | undefined;
  options: readonly Option<string>[];
  /** Option held by the cell now. */
  current: string | null;
  /** Text that names no option is a value too (combobox); otherwise it is taken back (select). */
  isFree: boolean;
  /** The text was typed to open the cell, so the list is narrowed by it from the start. */
  isTyped: boolean;
  noSuggestion: string;
}

/** A list under the cell that typing narrows; arrows walk it, Enter and Tab take the marked one. */
export function ChoiceCellEditor(props: ChoiceCellEditorProps) {
  const { label, heading, options, current, isFree, noSuggestion } = props;
  const { input, text, setText, error, finish, cancel } = useCellEditor(props);
  const [isTyped, setTyped] = useState(props.isTyped);
  const shown = isTyped
    ? options.filter((option) => foldForSearch(option.label).includes(foldForSearch(text)))
    : options;
  const [marked, setMarked] = useState(() =>
    isFree ? -1 : props.isTyped ? 0 : options.findIndex((option) => option.id === current),
  );
  const list = useId();
  const written = isFree ? text : (current ?? '');
  const take = (exit: EditorExit, option: Option<string> | undefined) => finish(option?.id ?? written, exit);
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const exit = exitOf(event);
    if (step === 0 && exit === null) return;
    event.preventDefault();
    if (step !== 0) setMarked((now) => (shown.length === 0 ? -1 : (now + step + shown.length) % shown.length));
    else if (exit === 'cancel') cancel();
    else if (exit !== null) take(exit, shown[marked]);
  };
  const onChange = (next: string) => {
    setText(next);
    setTyped(true);
    setMarked(isFree ? -1 : 0);
  };
  return (
    <>
      <input
        ref={input}
        className={styles.input}
        role="combobox"
        aria-label={label}
        aria-expanded
        aria-controls={list}
        aria-autocomplete="list"
        aria-invalid={error !== null}
        {...(shown[marked] ? { 'aria-activedescendant': `${list}-${marked}` } : {})}
        value={text}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => take('leave', undefined)}
      />
      <EditorPopover anchor={input} heading={heading} error={error}>
        <Suggestions
          id={list}
          label={label}
          options={shown}
          marked={marked}
          emptyText={noSuggestion}
          onTake={(option) => take('stay', option)}
        />
      </EditorPopover>
    </>
  );
}
