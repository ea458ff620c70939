/** A cell written by a person. For a `select` the value is the option's id, otherwise the text. */
export interface GridEdit {
  rowId: string;
  columnId: string;
  value: string;
}

/** A block pasted from a spreadsheet, laid down from one cell to the right and downwards. */
export interface GridPaste {
  /** Cell that had the focus. */
  rowId: string;
  columnId: string;
  /** Rows from the one above on, in the order shown; shorter than the block where it runs past the last row. */
  rowIds: readonly string[];
  /** Columns from the one above on; shorter than the block where it runs past the last column. */
  columnIds: readonly string[];
  cells: readonly (readonly string[])[];
}

/** How an editor was left, and so where the focus goes. */
export type EditorExit = 'down' | 'next' | 'previous' | 'stay' | 'leave';
