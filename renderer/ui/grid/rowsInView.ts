import { foldForSearch } from '../../../shared/text/foldForSearch';
import { wordsOfFilter } from './columnFilter';
import type { GridColumn } from './gridColumn';
import type { GridView } from './gridView';

/**
 * The rows in the choice and order of the view. Empty cells come last, whichever way the column is sorted; rows that are
 * equal there stay in the order given.
 */
export function rowsInView<Row>(
  rows: readonly Row[],
  columns: readonly GridColumn<Row>[],
  { sort, filters }: GridView,
  locale: string,
): readonly Row[] {
  const found = rowsWith(rows, columns, filters);
  const column = columns.find(({ id }) => id === sort?.column);
  if (!sort || !column) return found;
  const ascending = orderOf(column, locale);
  const order = sort.direction === 'ascending' ? ascending : (a: Row, b: Row) => ascending(b, a);
  const isEmpty = (row: Row) => column.text(row) === '';
  return [...found.filter((row) => !isEmpty(row)).sort(order), ...found.filter(isEmpty)];
}

function rowsWith<Row>(rows: readonly Row[], columns: readonly GridColumn<Row>[], filters: GridView['filters']) {
  const sought = columns.flatMap((column) => {
    const part = foldForSearch(wordsOfFilter(column, filters[column.id] ?? ''));
    return part === '' ? [] : [{ text: column.text, part }];
  });
  if (sought.length === 0) return rows;
  return rows.filter((row) => sought.every(({ text, part }) => foldForSearch(text(row)).includes(part)));
}

function orderOf<Row>({ compare, text }: GridColumn<Row>, locale: string): (a: Row, b: Row) => number {
  if (compare) return compare;
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  return (a, b) => collator.compare(text(a), text(b));
}
