import type { ReactNode } from 'react';
import type { GridColumn } from '../ui/grid/gridColumn';
import type { GridState } from '../ui/grid/useGridState';

/** A table of organisations or of people, in a mission or in the directory. */
export interface RecordTableProps<Row extends { id: string }> {
  label: string;
  rows: readonly Row[];
  /** The rows in which what is sought was found. */
  found: readonly Row[];
  columns: readonly GridColumn<Row>[];
  state: GridState;
  areFiltersShown: boolean;
  /** The sheet of the row one goes to stands beside the table. */
  isSheetShown: boolean;
  /** Row to go to: what was found in the search over everything. */
  revealId: string | null;
  empty: ReactNode;
}
