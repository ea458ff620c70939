import type { SpreadsheetRow } from './spreadsheetTable';

/** Columns up to the last one in which any row says something. */
export function usedWidth(rows: readonly Pick<SpreadsheetRow, 'cells'>[]): number {
  let width = 0;
  for (const { cells } of rows) {
    for (let column = cells.length - 1; column >= width; column -= 1) {
      if ((cells[column] ?? '').trim() !== '') width = column + 1;
    }
  }
  return width;
}
