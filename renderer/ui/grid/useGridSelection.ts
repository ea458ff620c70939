import { useRef } from 'react';
import { selectRange } from './selectRange';

export interface GridSelectionInput {
  /** All rows in the order shown. */
  ids: readonly string[];
  /** Absent where rows are not chosen. */
  selected: ReadonlySet<string> | undefined;
  onChange: ((selected: Set<string>) => void) | undefined;
}

export interface GridSelection {
  /** With `isRange`, everything since the last one chosen. */
  toggle: (id: string, isRange: boolean) => void;
  toggleAll: () => void;
  state: 'all' | 'some' | 'none';
}

/** Choosing acts on the rows shown: what a filter hides is neither added nor dropped by "all". */
export function useGridSelection({ ids, selected, onChange }: GridSelectionInput): GridSelection {
  const anchor = useRef<string | null>(null);
  const chosen = ids.filter((id) => selected?.has(id)).length;
  const state = chosen === 0 ? 'none' : chosen === ids.length ? 'all' : 'some';
  return {
    state,
    toggle(id, isRange) {
      if (!selected || !onChange) return;
      onChange(selectRange({ ids, selected, anchor: isRange ? anchor.current : null, target: id }));
      anchor.current = id;
    },
    toggleAll() {
      if (!selected || !onChange) return;
      const next = new Set(selected);
      for (const id of ids) {
        if (state === 'all') next.delete(id);
        else next.add(id);
      }
      onChange(next);
    },
  };
}
