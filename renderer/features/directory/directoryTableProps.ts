import type { TableLook } from '../../records/useTableLook';
import type { GridState } from '../../ui/grid/useGridState';

/** What the toolbar says of the table under it. */
export interface DirectoryTableProps extends TableLook {
  /** Its order, its filters and the rows that are chosen. */
  state: GridState;
  /** Row to go to. */
  revealId: string | null;
  onAdd: () => void;
  onImport: () => void;
}
