import type { TableLook } from '../../records/useTableLook';

/** What the toolbar says of the table under it. */
export interface DirectoryTableProps extends TableLook {
  onAdd: () => void;
  onImport: () => void;
}
