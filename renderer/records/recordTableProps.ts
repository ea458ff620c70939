import type { ReactNode } from 'react';
import type { GridColumn } from '../ui/grid/gridColumn';
import type { GridState } from '../ui/grid/useGridState';
import type { RecordHome } from './recordHome';
import type { TableLook } from './useTableLook';

/** A table of organisations or of people, in a mission or in the directory. */
export interface RecordTableProps<Row extends { id: string }> extends Omit<TableLook, 'query'> {
  home: RecordHome;
  label: string;
  rows: readonly Row[];
  /** The rows in which what is sought was found. */
  found: readonly Row[];
  columns: readonly GridColumn<Row>[];
  state: GridState;
  /** Row to go to: what was found in the search over everything. */
  revealId: string | null;
  empty: ReactNode;
}
