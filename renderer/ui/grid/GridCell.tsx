import type { ReactNode } from 'react';
import { classNames } from '../classNames';
import styles from './DataGrid.module.css';
import type { CellTone, GridColumn } from './gridColumn';

export interface GridCellProps<Row> {
  row: Row;
  rowId: string;
  column: GridColumn<Row>;
  /** Among all columns drawn, the checkbox included. */
  place: number;
  /** The column that names the row. */
  isName: boolean;
  isActive: boolean;
  /** In place of the text while it is written. */
  editor: ReactNode;
}

const tones: Record<CellTone, string | undefined> = {
  stop: styles.toneStop,
  risk: styles.toneRisk,
  check: styles.toneCheck,
  pale: styles.tonePale,
};

export function GridCell<Row>({ row, rowId, column, place, isName, isActive, editor }: GridCellProps<Row>) {
  const isEdited = editor !== null;
  const tone = column.tone?.(row) ?? null;
  const text = column.text(row);
  return (
    <div
      role={isName ? 'rowheader' : 'gridcell'}
      aria-colindex={place + 1}
      {...(column.editor ? {} : { 'aria-readonly': true })}
      className={classNames(
        styles.cell,
        isName && styles.name,
        column.align === 'end' && styles.end,
        tone !== null && tones[tone],
        isEdited && styles.edited,
      )}
      data-row={rowId}
      data-column={place}
      tabIndex={isActive && !isEdited ? 0 : -1}
      title={column.render ? undefined : text}
    >
      {isEdited ? editor : <span className={styles.text}>{column.render?.(row) ?? text}</span>}
    </div>
  );
}
