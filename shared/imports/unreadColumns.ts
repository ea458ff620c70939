import type { SpreadsheetTable } from './spreadsheetTable';

/** Its title may be empty; a spreadsheet counts it from one. */
export interface UnreadColumn {
  readonly title: string;
  readonly number: number;
}

/**
 * Columns that hold something and are not read, by their titles as they stand: those whose title is not known, and the second of
 * two that are taken for the same. `fields` is what each column is read as.
 */
export function unreadColumns(
  { header, rows }: Pick<SpreadsheetTable, 'header' | 'rows'>,
  fields: readonly (string | undefined)[],
): readonly UnreadColumn[] {
  return header.flatMap((title, column) => {
    const isRead = fields[column] !== undefined && fields.indexOf(fields[column]) === column;
    const isEmpty = rows.every(({ cells }) => (cells[column] ?? '').trim() === '');
    return isRead || isEmpty ? [] : [{ title, number: column + 1 }];
  });
}
