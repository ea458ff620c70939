import { useMemo, type RefObject } from 'react';
import { useLocale } from 'react-aria-components';
import type { DataGridProps } from './dataGridProps';
import { gridRowHeight } from './gridMetrics';
import { nextSort } from './nextSort';
import { useActiveCell } from './useActiveCell';
import { useGridActions } from './useGridActions';
import { useGridClipboard } from './useGridClipboard';
import { useGridEditing } from './useGridEditing';
import { rowsInView } from './rowsInView';
import { useGridSelection } from './useGridSelection';
import { useVisibleRows } from './useVisibleRows';

/** Rows in sight and in order, the cell with the focus, what is chosen, what is being written. */
export function useDataGrid<Row extends { id: string }>(
  props: DataGridProps<Row>,
  root: RefObject<HTMLElement | null>,
) {
  const { columns, view, onViewChange, selected, onSelect, onEdit, onOpen, onActiveRow, onPasteBlock } = props;
  const { locale } = useLocale();
  const rows = useMemo(() => rowsInView(props.rows, columns, view, locale), [props.rows, columns, view, locale]);
  const ids = useMemo(() => rows.map(({ id }) => id), [rows]);
  const firstColumn = onSelect ? 1 : 0;
  const revealed = useMemo(
    () => ({ rowId: props.revealId ?? null, column: firstColumn }),
    [props.revealId, firstColumn],
  );
  const active = useActiveCell(ids, root, revealed);
  const selection = useGridSelection({ ids, selected, onChange: onSelect });
  const editing = useGridEditing({ rows, ids, columns, firstColumn, active, onEdit });
  const actions = useGridActions({
    rows,
    ids,
    columns,
    firstColumn,
    active,
    editing,
    selection,
    onOpen,
    onActiveRow,
    onSort: (column) => onViewChange({ ...view, sort: nextSort(view.sort, column) }),
    page: () => Math.max(1, Math.floor((root.current?.clientHeight ?? 0) / gridRowHeight) - 2),
  });
  useGridClipboard(root, { rows, ids, columns, firstColumn, active, selected, onPasteBlock });
  const kept = [active.place.row, editing.open ? ids.indexOf(editing.open.rowId) : -1].filter((row) => row >= 0);
  const virtual = useVisibleRows(rows.length, root, kept);
  return { rows, ids, firstColumn, active, selection, editing, actions, virtual };
}
