import type { FocusEvent, KeyboardEvent, MouseEvent } from 'react';
import type { GridColumn } from './gridColumn';
import { type GridKeyAction, gridKeyAction } from './gridKeyAction';
import { isWriting } from '../isWriting';
import { type CellPlace, moveCell } from './moveCell';
import type { ActiveCell } from './useActiveCell';
import type { GridEditing } from './useGridEditing';
import type { GridSelection } from './useGridSelection';

export interface GridActionsInput<Row> {
  rows: readonly Row[];
  ids: readonly string[];
  columns: readonly GridColumn<Row>[];
  firstColumn: number;
  page: () => number;
  active: ActiveCell;
  editing: GridEditing;
  selection: GridSelection;
  onSort: (columnId: string) => void;
  onOpen: ((rowId: string) => void) | undefined;
  onActiveRow: ((rowId: string) => void) | undefined;
}

/** Pointer and keys of the whole grid, handled once at its root. */
export function useGridActions<Row>(input: GridActionsInput<Row>) {
  return {
    onFocus: (event: FocusEvent<HTMLElement>) => {
      const cell = cellOf(event.target);
      if (!cell) return;
      input.active.follow(cell.rowId, cell.column);
      if (input.ids.includes(cell.rowId)) input.onActiveRow?.(cell.rowId);
    },
    onClick: (event: MouseEvent<HTMLElement>) => {
      const cell = cellOf(event.target);
      if (!cell || isWriting(event.target)) return;
      const row = input.ids.indexOf(cell.rowId);
      if (row >= 0 && cell.column >= input.firstColumn) return;
      act(input, { row, column: cell.column }, { kind: 'toggle', isRange: event.shiftKey });
    },
    onDoubleClick: (event: MouseEvent<HTMLElement>) => {
      const cell = cellOf(event.target);
      if (cell && !isWriting(event.target)) act(input, input.active.place, { kind: 'open' });
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => onKey(input, event),
  };
}

function onKey<Row>(input: GridActionsInput<Row>, event: KeyboardEvent<HTMLElement>) {
  const { active, ids, columns, firstColumn } = input;
  const bounds = { rows: ids.length, columns: firstColumn + columns.length, page: input.page() };
  const target = event.altKey ? null : moveCell(active.place, event.key, event.ctrlKey || event.metaKey, bounds);
  if (target) {
    event.preventDefault();
    const id = ids[target.row];
    if (event.shiftKey && id !== undefined && target.row !== active.place.row) input.selection.toggle(id, true);
    return active.goTo(target);
  }
  const action = gridKeyAction(event);
  if (action && act(input, active.place, action)) event.preventDefault();
}

/** True where the action meant something in this place. */
function act<Row>(input: GridActionsInput<Row>, place: CellPlace, action: GridKeyAction): boolean {
  const { selection, editing, onOpen } = input;
  const id = input.ids[place.row];
  if (id === undefined) return actOnHead(input, place.column, action);
  switch (action.kind) {
    case 'toggle':
      selection.toggle(id, action.isRange);
      return true;
    case 'toggle-all':
      selection.toggleAll();
      return true;
    case 'open':
      if (place.column < input.firstColumn) selection.toggle(id, false);
      else if (!editing.start(null)) onOpen?.(id);
      return true;
    case 'edit':
      return editing.start(action.typed);
    case 'clear':
      editing.clear();
      return true;
  }
}

function actOnHead<Row>(input: GridActionsInput<Row>, column: number, action: GridKeyAction): boolean {
  if (action.kind === 'toggle-all') input.selection.toggleAll();
  else if (action.kind !== 'toggle' && action.kind !== 'open') return false;
  else if (column < input.firstColumn) input.selection.toggleAll();
  else input.onSort(input.columns[column - input.firstColumn]?.id ?? '');
  return true;
}

function cellOf(target: EventTarget): { rowId: string; column: number } | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
  return cell ? { rowId: cell.dataset['row'] ?? '', column: Number(cell.dataset['column']) } : null;
}
