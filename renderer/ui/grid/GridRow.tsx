import { memo, type ReactNode } from 'react';
import { classNames } from '../classNames';
import styles from './DataGrid.module.css';
import { GridCell } from './GridCell';
import type { GridColumn } from './gridColumn';

export interface GridRowProps<Row> {
  row: Row;
  id: string;
  /** In the order shown, from 0. */
  index: number;
  /** From the top of the first row, in pixels. */
  top: number;
  columns: readonly GridColumn<Row>[];
  /** Column that has the roving focus in this row, checkbox included; null in other rows. */
  activeColumn: number | null;
  isSelected: boolean;
  /** Names the checkbox after the row; absent where rows are not chosen. Stable, or every row is drawn with every edit. */
  selectLabel: ((rowName: string) => string) | undefined;
  /** Column being written and its editor. */
  editing: { column: number; editor: ReactNode } | null;
}

function Row<T>(props: GridRowProps<T>) {
  const { row, id, index, top, columns, activeColumn, isSelected, selectLabel, editing } = props;
  const first = selectLabel === undefined ? 0 : 1;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      {...(selectLabel === undefined ? {} : { 'aria-selected': isSelected })}
      className={classNames(styles.row, isSelected && styles.selected)}
      style={{ top }}
    >
      {selectLabel !== undefined && (
        <div
          role="gridcell"
          aria-colindex={1}
          className={classNames(styles.cell, styles.check)}
          data-row={id}
          data-column={0}
          tabIndex={activeColumn === 0 ? 0 : -1}
        >
          <input
            type="checkbox"
            className={styles.box}
            aria-label={selectLabel(columns[0]?.text(row) ?? id)}
            checked={isSelected}
            tabIndex={-1}
            readOnly
          />
        </div>
      )}
      {columns.map((column, position) => (
        <GridCell
          key={column.id}
          row={row}
          rowId={id}
          column={column}
          place={position + first}
          isName={position === 0}
          isActive={activeColumn === position + first}
          editor={editing?.column === position + first ? editing.editor : null}
        />
      ))}
    </div>
  );
}

/** One row of the window. Drawn again only when something in it changed. */
export const GridRow = memo(Row) as typeof Row;
