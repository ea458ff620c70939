import { type CSSProperties, useRef, useState } from 'react';
import { classNames } from '../classNames';
import styles from './DataGrid.module.css';
import type { DataGridProps } from './dataGridProps';
import { GridBody } from './GridBody';
import type { GridColumn } from './gridColumn';
import { GridFilters } from './GridFilters';
import { GridHead } from './GridHead';
import { gridCheckboxWidth } from './gridMetrics';
import { useDataGrid } from './useDataGrid';

/** A spreadsheet-like list after the ARIA grid pattern: 24-pixel rows, of which only those in sight are drawn. */
export function DataGrid<Row extends { id: string }>(props: DataGridProps<Row>) {
  const { columns, view, onViewChange, labels, selected, onSelect, bulkBar } = props;
  const root = useRef<HTMLDivElement>(null);
  const grid = useDataGrid(props, root);
  const { rows, firstColumn, active, selection, actions } = grid;
  const chosen = bulkBar === undefined ? [] : rows.filter(({ id }) => selected?.has(id));
  const [isScrolledAside, setScrolledAside] = useState(false);
  return (
    <div className={styles.frame}>
      <div
        {...actions}
        ref={root}
        role="grid"
        aria-label={props.label}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + firstColumn}
        aria-multiselectable={onSelect !== undefined}
        className={classNames(styles.grid, firstColumn === 0 && styles.unchecked, isScrolledAside && styles.aside)}
        onScroll={({ currentTarget }) => setScrolledAside(currentTarget.scrollLeft > 0)}
        style={templateOf(columns, firstColumn)}
      >
        <div role="rowgroup" className={styles.head}>
          <GridHead
            columns={columns}
            sort={view.sort}
            activeColumn={active.place.row === -1 ? active.place.column : null}
            selectAll={onSelect ? { label: labels.selectAll, state: selection.state } : null}
          />
          {props.areFiltersShown === true && (
            <GridFilters
              columns={columns}
              hasCheckboxes={firstColumn === 1}
              filters={view.filters}
              onChange={(filters) => onViewChange({ ...view, filters })}
              labels={labels}
            />
          )}
        </div>
        <GridBody props={props} grid={grid} />
      </div>
      {rows.length === 0 && <div className={styles.empty}>{props.empty}</div>}
      {chosen.length > 0 && (
        <div className={styles.bulk} data-stands-at-foot>
          {bulkBar?.(chosen)}
        </div>
      )}
    </div>
  );
}

/** The widths of all columns, as a custom property that every row reads. */
function templateOf<Row>(columns: readonly GridColumn<Row>[], firstColumn: number): CSSProperties {
  const last = columns.length - 1;
  const widths = columns.map(({ width }, index) => (index < last ? `${width}px` : `minmax(${width}px, 1fr)`));
  const checkbox = firstColumn === 1 ? [`${gridCheckboxWidth}px`] : [];
  const total = columns.reduce((sum, { width }) => sum + width, firstColumn * gridCheckboxWidth);
  const template = [...checkbox, ...widths].join(' ');
  const style: Record<`--${string}`, string> = { '--grid-columns': template, '--grid-width': `${total}px` };
  return style;
}
