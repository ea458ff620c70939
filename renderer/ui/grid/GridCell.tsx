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

export function GridCell<Row>(props: GridCellProps<Row>) {
  const { row, rowId, column, place, isActive, editor } = props;
  const isEdited = editor !== null;
  return (
    <div
      role={props.isName ? 'rowheader' : 'gridcell'}
      aria-colindex={place + 1}
      {...(column.editor ? {} : { 'aria-readonly': true })}
      className={lookOf(props)}
      data-row={rowId}
      data-column={place}
      tabIndex={isActive && !isEdited ? 0 : -1}
      title={column.render ? undefined : column.text(row)}
    >
      {isEdited ? editor : contentOf(column, row)}
    </div>
  );
}

function lookOf<Row>({ row, column, isName, editor }: GridCellProps<Row>): string {
  const tone = column.tone?.(row) ?? null;
  return classNames(
    styles.cell,
    isName && styles.name,
    column.align === 'end' && styles.end,
    tone !== null && tones[tone],
    editor === null ? !column.render && styles.plain : styles.edited,
  );
}

/** Words alone stand in the cell itself: a box around them would be laid out once more in each of a thousand cells. */
function contentOf<Row>(column: GridColumn<Row>, row: Row): ReactNode {
  if (!column.render) return column.text(row);
  return <span className={styles.text}>{column.render(row) ?? column.text(row)}</span>;
}
