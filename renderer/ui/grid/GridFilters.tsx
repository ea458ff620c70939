import { classNames } from '../classNames';
import { filterWritten, wordsOfFilter } from './columnFilter';
import styles from './DataGrid.module.css';
import type { GridColumn } from './gridColumn';
import type { GridLabels } from './gridLabels';

export interface GridFiltersProps<Row> {
  columns: readonly GridColumn<Row>[];
  hasCheckboxes: boolean;
  filters: Readonly<Record<string, string>>;
  onChange: (filters: Record<string, string>) => void;
  labels: Pick<GridLabels, 'filter'>;
}

/** One search field under each head. */
export function GridFilters<Row>({ columns, hasCheckboxes, filters, onChange, labels }: GridFiltersProps<Row>) {
  return (
    <div role="row" className={classNames(styles.row, styles.filterRow)}>
      {hasCheckboxes && <div role="presentation" className={classNames(styles.cell, styles.check)} />}
      {columns.map((column, position) => (
        <div key={column.id} role="gridcell" className={classNames(styles.cell, position === 0 && styles.name)}>
          <input
            className={styles.filter}
            aria-label={labels.filter(column.header)}
            value={wordsOfFilter(column, filters[column.id] ?? '')}
            onChange={(event) => onChange({ ...filters, [column.id]: filterWritten(column, event.target.value) })}
            onKeyDown={(event) => event.stopPropagation()}
          />
        </div>
      ))}
    </div>
  );
}
