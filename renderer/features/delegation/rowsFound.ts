import { foldForSearch } from '../../../shared/text/foldForSearch';

/** The rows whose text has what is sought, without accents and case; all of them, as they are, where nothing is sought. */
export function rowsFound<Row>(rows: readonly Row[], query: string, textOf: (row: Row) => string): readonly Row[] {
  const sought = foldForSearch(query);
  return sought === '' ? rows : rows.filter((row) => foldForSearch(textOf(row)).includes(sought));
}
