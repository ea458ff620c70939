import type { ColumnMapping, ListKind } from './delegateField';
import { fieldOfHeader } from './fieldOfHeader';
import type { SpreadsheetTable } from './spreadsheetTable';
import { suggestMapping } from './suggestMapping';

/** A column that stays out, and the one that is taken for the same. */
export interface RepeatedColumn {
  readonly column: number;
  readonly taken: number;
}

/**
 * The columns that stay out although their header says what another column is taken for, such as a second "Ville", and in which
 * something is written: a person has to know which of the two was meant.
 */
export function repeatedColumns(
  table: SpreadsheetTable,
  mapping: ColumnMapping,
  list: ListKind,
): readonly RepeatedColumn[] {
  const { header, rows } = table;
  const suggested = suggestMapping(table, list);
  const fields = header.map((name) => fieldOfHeader(name)?.field);
  return fields.flatMap((field, column): readonly RepeatedColumn[] => {
    if (field === undefined || mapping[column] !== 'ignored') return [];
    // A column that a person gave another meaning is not taken for what its header says.
    const meaning = suggested.find((target, at) => fields[at] === field && target !== 'ignored' && target !== 'locked');
    const taken = meaning === undefined ? -1 : mapping.indexOf(meaning);
    const isFilled = rows.some(({ cells }) => (cells[column] ?? '').trim() !== '');
    return taken >= 0 && isFilled ? [{ column, taken }] : [];
  });
}
