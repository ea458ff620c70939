import {
  columnFilteringFeature,
  createFilteredRowModel,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type ColumnDef,
  type RowData,
} from '@tanstack/react-table';
import { useMemo } from 'react';
import { foldForSearch } from '../../../shared/text/foldForSearch';
import type { GridColumn } from './gridColumn';
import type { GridView } from './gridView';

const features = tableFeatures({
  columnFilteringFeature,
  filteredRowModel: createFilteredRowModel(),
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
});

export interface GridRowsInput<Row> {
  rows: readonly Row[];
  rowId: (row: Row) => string;
  columns: readonly GridColumn<Row>[];
  view: GridView;
  locale: string;
}

/** The rows in the order and choice of the view. Empty cells come last, whichever way the column is sorted. */
export function useGridRows<Row extends RowData>({ rows, rowId, columns, view, locale }: GridRowsInput<Row>): Row[] {
  const definitions = useMemo(() => {
    const collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
    return columns.map((column) => definitionOf(column, collator));
  }, [columns, locale]);
  const state = useMemo(() => tableState(view), [view]);
  const table = useTable({ features, columns: definitions, data: rows, getRowId: rowId, state });
  return table.getRowModel().rows.map((row) => row.original);
}

function definitionOf<Row extends RowData>(
  column: GridColumn<Row>,
  collator: Intl.Collator,
): ColumnDef<typeof features, Row> {
  const { id, text, compare } = column;
  return {
    id,
    accessorFn: (row) => (text(row) === '' ? undefined : text(row)),
    sortUndefined: 'last',
    sortFn: (a, b) =>
      compare ? compare(a.original, b.original) : collator.compare(text(a.original), text(b.original)),
    filterFn: (row, _id, sought: string) => foldForSearch(text(row.original)).includes(sought),
  };
}

function tableState(view: GridView) {
  const filters = Object.entries(view.filters).filter(([, text]) => text !== '');
  return {
    sorting: view.sort ? [{ id: view.sort.column, desc: view.sort.direction === 'descending' }] : [],
    columnFilters: filters.map(([id, text]) => ({ id, value: foldForSearch(text) })),
  };
}
