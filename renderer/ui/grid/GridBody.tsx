import styles from './DataGrid.module.css';
import type { DataGridProps } from './dataGridProps';
import { GridCellEditor } from './GridCellEditor';
import { GridRow } from './GridRow';
import type { useDataGrid } from './useDataGrid';

export interface GridBodyProps<Row extends { id: string }> {
  props: DataGridProps<Row>;
  grid: ReturnType<typeof useDataGrid<Row>>;
}

/** The rows in sight, each placed by hand inside the height of all of them. */
export function GridBody<Row extends { id: string }>({ props, grid }: GridBodyProps<Row>) {
  const { columns, labels, selected, onSelect } = props;
  const { rows, ids, active, virtual } = grid;
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
            selectLabel={onSelect && labels.selectRow}
            editing={openEditor(props, grid, row, id)}
          />
        );
      })}
    </div>
  );
}

function openEditor<Row extends { id: string }>(
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
