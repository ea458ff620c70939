import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { RowData } from '@tanstack/react-table';
import type { RefObject } from 'react';
import styles from './DataGrid.module.css';
import type { DataGridProps } from './dataGridProps';
import { GridCellEditor } from './GridCellEditor';
import { gridOverscan, gridRowHeight } from './gridMetrics';
import { GridRow } from './GridRow';
import type { useDataGrid } from './useDataGrid';

export interface GridBodyProps<Row extends RowData> {
  props: DataGridProps<Row>;
  grid: ReturnType<typeof useDataGrid<Row>>;
  root: RefObject<HTMLElement | null>;
}

/** The rows in sight, each placed by hand inside the height of all of them. */
export function GridBody<Row extends RowData>({ props, grid, root }: GridBodyProps<Row>) {
  const { columns, labels, selected, onSelect } = props;
  const { rows, ids, active, editing } = grid;
  const kept = [active.place.row, editing.open ? ids.indexOf(editing.open.rowId) : -1].filter((row) => row >= 0);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => root.current,
    estimateSize: () => gridRowHeight,
    overscan: gridOverscan,
    // The row with the focus stays in the page however far it is scrolled away, or the focus would be lost.
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), ...kept])].sort((a, b) => a - b),
  });
  return (
    <div role="rowgroup" className={styles.body} style={{ height: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map(({ index, start }) => {
        const row = rows[index];
        const id = ids[index];
        if (row === undefined || id === undefined) return null;
        return (
          <GridRow
            key={id}
            row={row}
            id={id}
            index={index}
            columns={columns}
            top={start}
            activeColumn={active.place.row === index ? active.place.column : null}
            isSelected={selected?.has(id) ?? false}
            selectLabel={onSelect ? labels.selectRow(columns[0]?.text(row) ?? id) : undefined}
            editing={openEditor(props, grid, row, id)}
          />
        );
      })}
    </div>
  );
}

function openEditor<Row extends RowData>(
  { columns, labels }: DataGridProps<Row>,
  { editing, firstColumn }: GridBodyProps<Row>['grid'],
  row: Row,
  id: string,
) {
  const { open, commit, cancel } = editing;
  const column = open?.rowId === id ? columns[open.column - firstColumn] : undefined;
  if (!open || !column?.editor) return null;
  const editor = (
    <GridCellEditor
      row={row}
      column={column}
      editor={column.editor}
      typed={open.typed}
      noSuggestion={labels.noSuggestion}
      onCommit={commit}
      onCancel={cancel}
    />
  );
  return { column: open.column, editor };
}
