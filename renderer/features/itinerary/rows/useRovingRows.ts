import { type FocusEvent, type KeyboardEvent, useState } from 'react';

export interface RovingRows {
  /** Whether a row is the one in the tab order. */
  readonly isActive: (key: string) => boolean;
  /** For the element around all rows. */
  readonly handlers: {
    readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
    readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  };
}

/**
 * One tab stop for a list of rows of all kinds; arrows, Home and End walk through those that are drawn. Rows carry
 * `data-row` with their key.
 */
export function useRovingRows(keys: readonly string[]): RovingRows {
  const [current, setCurrent] = useState<string | null>(null);
  const active = current !== null && keys.includes(current) ? current : keys[0];
  return {
    isActive: (key) => key === active,
    handlers: {
      onFocus: ({ target }) => {
        const key = target instanceof HTMLElement ? target.dataset['row'] : undefined;
        if (key !== undefined) setCurrent(key);
      },
      onKeyDown: (event) => {
        const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
        const at = rows.findIndex((row) => row === event.target);
        const next = at < 0 ? undefined : rows[targetOf(event.key, at, rows.length)];
        if (!next) return;
        event.preventDefault();
        next.focus();
      },
    },
  };
}

/** −1 where the key leads nowhere. */
function targetOf(key: string, from: number, count: number): number {
  switch (key) {
    case 'ArrowDown':
      return from + 1;
    case 'ArrowUp':
      return from - 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return -1;
  }
}
