import { useState } from 'react';
import type { DataGridProps } from './dataGridProps';
import { type GridView, plainGridView } from './gridView';

/** What a person has made of a table: its order and filters, and which rows are chosen. */
export interface GridState {
  /** To hand to the table as it is. */
  grid: Pick<DataGridProps<{ id: string }>, 'view' | 'onViewChange' | 'onSelect'> & { selected: ReadonlySet<string> };
  /** Takes away order and filters. */
  clearView: () => void;
  clearSelection: () => void;
}

export function useGridState(firstView: GridView = plainGridView, chosen: readonly string[] = []): GridState {
  const [view, setView] = useState(firstView);
  const [selected, setSelected] = useState<ReadonlySet<string>>(() => new Set(chosen));
  return {
    grid: { view, onViewChange: setView, selected, onSelect: setSelected },
    clearView: () => setView(plainGridView),
    clearSelection: () => setSelected(new Set()),
  };
}
