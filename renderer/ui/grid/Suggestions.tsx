import { useEffect, useRef } from 'react';
import { classNames } from '../classNames';
import type { Option } from '../fields/option';
import styles from './cellEditor.module.css';

export interface SuggestionsProps {
  /** Of the list; its options are `${id}-0`, `${id}-1` …, for `aria-activedescendant`. */
  id: string;
  label: string;
  options: readonly Option<string>[];
  marked: number;
  emptyText: string;
  onTake: (option: Option<string>) => void;
}

export function Suggestions({ id, label, options, marked, emptyText, onTake }: SuggestionsProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[marked]?.scrollIntoView({ block: 'nearest' });
  }, [marked]);
  return (
    <>
      {options.length === 0 && <div className={styles.empty}>{emptyText}</div>}
      <div ref={list} id={id} role="listbox" aria-label={label} className={styles.list}>
        {options.map((option, index) => (
          // The pointer must not take the focus away from the cell before the option is taken.
          <div
            key={option.id}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === marked}
            className={classNames(styles.option, index === marked && styles.marked)}
            onPointerDown={(event) => {
              event.preventDefault();
              onTake(option);
            }}
          >
            {option.label}
          </div>
        ))}
      </div>
    </>
  );
}
