import type { SpreadsheetTable } from '../../../../../shared/imports/spreadsheetTable';
import { readClipboardTable } from '../../../../../shared/imports/readClipboardTable';

/** A table out of lines with `|` between columns; the header is row 1. */
export function tableOf(text: string): SpreadsheetTable {
  const cells = text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const table = readClipboardTable(cells.map((row) => row.map(quoted).join('\t')).join('\n'), 'liste');
  if (!table.ok) throw new Error(table.error.code);
  return table.value;
}

/** As Excel copies a cell that has quotes of its own. */
function quoted(cell: string): string {
  return cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
}
