import { ArrowDown, ArrowUp } from 'lucide-react';
import { classNames } from '../classNames';
import { Icon } from '../marks/Icon';
import styles from './DataGrid.module.css';
import type { GridColumn } from './gridColumn';
import type { GridView } from './gridView';
import { headRowId } from './headRowId';

export interface GridHeadProps<Row> {
  columns: readonly GridColumn<Row>[];
  sort: GridView['sort'];
  activeColumn: number | null;
  /** Absent where rows are not chosen. */
  selectAll: { label: string; state: 'all' | 'some' | 'none' } | null;
}

/** Sticky heads; Enter, Space or a press sorts. */
export function GridHead<Row>({ columns, sort, activeColumn, selectAll }: GridHeadProps<Row>) {
  const first = selectAll ? 1 : 0;
  return (
    <div role="row" aria-rowindex={1} className={classNames(styles.row, styles.headRow)}>
      {selectAll && (
        <div
          role="columnheader"
          aria-colindex={1}
          className={classNames(styles.cell, styles.check)}
          data-row={headRowId}
          data-column={0}
          tabIndex={activeColumn === 0 ? 0 : -1}
        >
          <input
            type="checkbox"
            className={styles.box}
            aria-label={selectAll.label}
            checked={selectAll.state === 'all'}
            ref={(box) => {
              if (box) box.indeterminate = selectAll.state === 'some';
            }}
            tabIndex={-1}
            readOnly
          />
        </div>
      )}
      {columns.map((column, position) => {
        const direction = sort?.column === column.id ? sort.direction : 'none';
        return (
          <div
            key={column.id}
            role="columnheader"
            aria-colindex={position + first + 1}
            aria-sort={direction}
            className={classNames(
              styles.cell,
              styles.headCell,
              position === 0 && styles.name,
              column.align === 'end' && styles.end,
            )}
            data-row={headRowId}
            data-column={position + first}
            tabIndex={activeColumn === position + first ? 0 : -1}
          >
            <span className={styles.text}>{column.header}</span>
            {direction !== 'none' && <Icon of={direction === 'ascending' ? ArrowUp : ArrowDown} size={12} />}
          </div>
        );
      })}
    </div>
  );
}
