import type { ReactNode } from 'react';
import type { GridColumn } from './gridColumn';
import type { GridEdit, GridPaste } from './gridEdit';
import type { GridLabels } from './gridLabels';
import type { GridView } from './gridView';

/** Rows are known by their `id`, which is never empty. */
export interface DataGridProps<Row extends { id: string }> {
  label: string;
  rows: readonly Row[];
  /** Keep the list stable (useMemo): a new list sorts and draws everything again. The first column names the row. */
  columns: readonly GridColumn<Row>[];
  view: GridView;
  onViewChange: (view: GridView) => void;
  labels: GridLabels;
  areFiltersShown?: boolean;
  /** With `onSelect`: rows can be chosen. */
  selected?: ReadonlySet<string> | undefined;
  onSelect?: ((selected: Set<string>) => void) | undefined;
  onEdit?: ((edit: GridEdit) => void) | undefined;
  onPasteBlock?: ((paste: GridPaste) => void) | undefined;
  /** Enter or double click on a cell that is only read. */
  onOpen?: ((rowId: string) => void) | undefined;
  /** The row that the keyboard or the pointer went to, for what is shown beside the grid. */
  onActiveRow?: ((rowId: string) => void) | undefined;
  /** Row brought into sight and given the keyboard whenever it changes: a search result. */
  revealId?: string | null | undefined;
  /** In place of rows where there are none; says whether a filter is the reason. */
  empty: ReactNode;
  /** Floats at the foot while rows that are shown are chosen, and acts on those alone: what a filter hides is left as it is. */
  bulkBar?: (chosen: readonly Row[]) => ReactNode;
}
