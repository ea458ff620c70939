import { importLimits } from '../../../shared/imports/importLimits';
import { cellReference } from './cellReference';
import type { SheetRow } from './readSheet';

/**
 * Gives the text of a merged cell to each row that it spans: an organisation written once beside its four delegates
 * belongs to all four. Columns are not filled, or a title above two columns would head both.
 */
export function fillMergedCells(rows: readonly SheetRow[], merged: readonly string[]): void {
  const placeOf = new Map(rows.map((row, index) => [row.number, index]));
  // Ranges of a sound sheet never overlap; those of a hostile one could repeat the whole sheet a million times.
  let budget = rows.length * importLimits.columns;
  for (const range of merged) {
    const [first, last] = range.split(':').map(cellReference);
    if (!first || !last) continue;
    const place = placeOf.get(first.row);
    const source = place === undefined ? undefined : rows[place];
    if (place === undefined || !source?.cells[first.column]) continue;
    for (let next = place + 1; budget > 0; next += 1, budget -= 1) {
      const row = rows[next];
      if (!row || row.number > last.row) break;
      fill(row, source, first.column);
    }
  }
}

function fill(row: SheetRow, source: SheetRow, column: number): void {
  if (row.cells.every((cell) => cell === '')) return;
  while (row.cells.length <= column) row.cells.push('');
  row.cells[column] = source.cells[column] ?? '';
  const day = source.dates[column];
  if (day) row.dates[column] = day;
}
