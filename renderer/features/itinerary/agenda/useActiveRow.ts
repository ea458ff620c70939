import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Entry } from '../../../../shared/itinerary/missionIndex';
import type { ItemId } from '../../../../shared/model/identifier';

export interface ActiveRow {
  /** The one row in the tab order. */
  readonly index: number;
  /** Follows a key to another row; false where the key is no business of the list. */
  readonly walk: (key: string) => boolean;
  /** Follows a focus that came by pointer. */
  readonly follow: (index: number) => void;
}

/** The roving focus of the agenda. The item that is selected is brought into sight and focused, once for each selection. */
export function useActiveRow(
  entries: readonly Entry[],
  selected: ItemId | null,
  root: RefObject<HTMLElement | null>,
  show: (index: number) => void,
): ActiveRow {
  const [current, setCurrent] = useState(0);
  const focus = useRowFocus(entries, selected, root);
  const index = Math.min(current, Math.max(0, entries.length - 1));
  const [shown, setShown] = useState<ItemId | null>(null);
  if (shown !== selected) {
    // Once for each selection: later edits must not pull the list back to it.
    setShown(selected);
    const found = entries.findIndex(({ item }) => item.id === selected);
    if (found >= 0) setCurrent(found);
  }
  useEffect(() => {
    if (shown !== null) show(current);
    // A row reached by keys is already in sight.
  }, [shown, current, show]);
  return {
    index,
    walk(key) {
      const target = targetOf(key, index, entries.length);
      if (target === null) return false;
      focus(target);
      show(target);
      setCurrent(target);
      return true;
    },
    follow: setCurrent,
  };
}

/**
 * Gives the focus to rows that may not be drawn yet: to the one that is selected, once for each selection, and to those that it is asked
 * for.
 */
function useRowFocus(
  entries: readonly Entry[],
  selected: ItemId | null,
  root: RefObject<HTMLElement | null>,
): (index: number) => void {
  const wanted = useRef<number | null>(null);
  const last = useRef<ItemId | null>(null);
  useLayoutEffect(() => {
    if (last.current === selected) return;
    const chosen = entries.findIndex(({ item }) => item.id === selected);
    if (selected !== null && chosen < 0) return;
    last.current = selected;
    wanted.current = selected === null ? null : chosen;
  }, [entries, selected]);
  useLayoutEffect(() => {
    const id = wanted.current === null ? undefined : entries[wanted.current]?.item.id;
    const row = id && root.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`);
    if (!row) return;
    wanted.current = null;
    row.focus();
  });
  return (index) => {
    wanted.current = index;
  };
}

function targetOf(key: string, from: number, count: number): number | null {
  const last = count - 1;
  switch (key) {
    case 'ArrowDown':
      return Math.min(from + 1, last);
    case 'ArrowUp':
      return Math.max(from - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
