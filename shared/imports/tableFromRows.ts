import { fieldOfHeader } from './fieldOfHeader';
import { passportMask } from '../text/documentNumbers';
import { holdsPassportNumbers } from './passportNumbers';
import type { SpreadsheetRow } from './spreadsheetTable';
import { usedWidth } from './usedWidth';

export interface TableParts {
  readonly header: readonly string[];
  readonly rows: readonly SpreadsheetRow[];
  readonly maskedColumns?: readonly number[];
}

/** How far down a header is looked for, under the titles and dates that people put above a list. */
const headerReach = 20;

/**
 * Finds the header among the rows of a sheet, drops what stands above it and empty rows, and blots out passport numbers
 * so that they never leave the reader. Undefined where no row looks like a header.
 */
export function tableFromRows(allRows: readonly SpreadsheetRow[]): TableParts | undefined {
  const filled = allRows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const headerIndex = indexOfHeader(filled.slice(0, headerReach));
  const head = filled[headerIndex];
  if (!head) return undefined;
  const below = filled.slice(headerIndex + 1);
  const width = usedWidth([head, ...below]);
  const header = Array.from({ length: width }, (_, column) => (head.cells[column] ?? '').replace(/\s+/g, ' ').trim());
  const rows = below.map((row) => ({ ...row, cells: header.map((_, column) => row.cells[column] ?? '') }));
  return maskPassports(header, rows);
}

function indexOfHeader(rows: readonly SpreadsheetRow[]): number {
  const scores = rows.map(({ cells }) => cells.filter((cell) => fieldOfHeader(cell)?.strength === 2).length);
  const best = Math.max(0, ...scores);
  if (best > 0 && (best > 1 || isNarrow(rows))) return scores.indexOf(best);
  const first = rows.findIndex(({ cells }) => cells.filter((cell) => cell.trim() !== '').length > 1);
  const looksLikeData = rows[first]?.cells.some((cell) => /@|\d{4}/.test(cell)) ?? true;
  return looksLikeData ? -1 : first;
}

function isNarrow(rows: readonly SpreadsheetRow[]): boolean {
  return rows.every(({ cells }) => cells.filter((cell) => cell.trim() !== '').length <= 2);
}

function maskPassports(header: readonly string[], rows: readonly SpreadsheetRow[]): TableParts {
  const masked = header.flatMap((name, column) =>
    holdsPassportNumbers(
      name,
      rows.map(({ cells }) => cells[column] ?? ''),
    )
      ? [column]
      : [],
  );
  if (masked.length === 0) return { header, rows };
  const hide = (cell: string, column: number): string => (masked.includes(column) && cell !== '' ? passportMask : cell);
  return { header, rows: rows.map((row) => ({ ...row, cells: row.cells.map(hide) })), maskedColumns: masked };
}
