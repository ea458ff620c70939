import type { GridEdit, GridPaste } from './gridEdit';

/** The cells of a pasted block that fall on rows which exist, row by row. */
export function pastedCells({ rowIds, columnIds, cells }: GridPaste): readonly GridEdit[] {
  return rowIds.flatMap((rowId, row) =>
    columnIds.flatMap((columnId, column) => {
      const value = cells[row]?.[column];
      return value === undefined ? [] : [{ rowId, columnId, value }];
    }),
  );
}
