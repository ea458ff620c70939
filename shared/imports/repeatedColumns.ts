import type { ColumnMapping } from './delegateField';
import { fieldOfHeader } from './fieldOfHeader';
import type { SpreadsheetTable } from './spreadsheetTable';

/** A column that stays out, and the one that is taken for the same. */
export interface RepeatedColumn {
  readonly column: number;
  readonly taken: number;
}

/**
 * The columns that stay out although their header says what another column is taken for, such as a second "Ville", and in which
 * something is written: a person has to know which of the two was meant.
 */
export function repeatedColumns({ header, rows }: SpreadsheetTable, mapping: ColumnMapping): readonly RepeatedColumn[] {
  const fields = header.map((name) => fieldOfHeader(name)?.field);
  return fields.flatMap((field, column): readonly RepeatedColumn[] => {
    if (field === undefined || mapping[column] !== 'ignored') return [];
    const taken = fields.findIndex(
      (other, at) => other === field && mapping[at] !== 'ignored' && mapping[at] !== 'locked',
    );
    const isFilled = rows.some(({ cells }) => (cells[column] ?? '').trim() !== '');
    return taken >= 0 && isFilled ? [{ column, taken }] : [];
  });
}
