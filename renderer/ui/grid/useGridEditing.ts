import { useState } from 'react';
import type { ActiveCell } from './useActiveCell';
import type { GridColumn } from './gridColumn';
import type { EditorExit, GridEdit } from './gridEdit';

export interface GridEditingInput<Row> {
  rows: readonly Row[];
  ids: readonly string[];
  columns: readonly GridColumn<Row>[];
  /** 1 where a column of checkboxes comes first. */
  firstColumn: number;
  active: ActiveCell;
  onEdit: ((edit: GridEdit) => void) | undefined;
}

export interface OpenCell {
  rowId: string;
  column: number;
  typed: string | null;
}

export interface GridEditing {
  open: OpenCell | null;
  /** Opens the active cell; false where it cannot be written. */
  start: (typed: string | null) => boolean;
  /** Empties the active cell. */
  clear: () => void;
  commit: (value: string, exit: EditorExit) => void;
  cancel: () => void;
}

export function useGridEditing<Row>(input: GridEditingInput<Row>): GridEditing {
  const { rows, ids, columns, firstColumn, active, onEdit } = input;
  const [open, setOpen] = useState<OpenCell | null>(null);
  const cellAt = (row: number, place: number) => ({ row: rows[row], column: columns[place - firstColumn] });
  const write = (rowIndex: number, place: number, value: string) => {
    const { row, column } = cellAt(rowIndex, place);
    const rowId = ids[rowIndex];
    if (row === undefined || !column?.editor || rowId === undefined) return;
    const before = column.editor.kind === 'select' ? column.editor.value(row) : column.text(row);
    if (value !== before) onEdit?.({ rowId, columnId: column.id, value });
  };
  return {
    open,
    start(typed) {
      const { row, column } = cellAt(active.place.row, active.place.column);
      const rowId = ids[active.place.row];
      if (!onEdit || row === undefined || rowId === undefined || !column?.editor) return false;
      setOpen({ rowId, column: active.place.column, typed });
      return true;
    },
    clear() {
      const { column } = cellAt(active.place.row, active.place.column);
      if (column?.editor && column.editor.kind !== 'select') write(active.place.row, active.place.column, '');
    },
    commit(value, exit) {
      if (!open) return;
      const row = ids.indexOf(open.rowId);
      setOpen(null);
      write(row, open.column, value);
      if (exit !== 'leave') active.goTo(placeAfter(row, open.column, exit, ids.length, firstColumn + columns.length));
    },
    cancel() {
      if (!open) return;
      setOpen(null);
      active.goTo({ row: ids.indexOf(open.rowId), column: open.column });
    },
  };
}

function placeAfter(row: number, column: number, exit: EditorExit, rows: number, columns: number) {
  if (exit === 'down') return { row: Math.min(row + 1, rows - 1), column };
  if (exit === 'next') return { row, column: Math.min(column + 1, columns - 1) };
  return { row, column: exit === 'previous' ? Math.max(column - 1, 0) : column };
}
