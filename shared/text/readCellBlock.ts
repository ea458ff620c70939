import { withoutInvisible } from './withoutInvisible';

/**
 * Cells of a block copied from a spreadsheet: tabs between columns, line ends between rows. A cell in quotes may hold
 * both, with its own quotes doubled; a cell that only begins with a quote (« "Bob" Côté ») is taken as it stands, because
 * Excel puts quotes around a cell only where it has to. What nobody sees is left out.
 */
export function readCellBlock(block: string): string[][] {
  const text = withoutInvisible(block);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const { cell, end } = cellAt(text, at);
    row.push(cell);
    at = end + 1;
    if (text[end] === '\t') {
      if (at >= text.length) row.push('');
      continue;
    }
    if (text[end] === '\r' && text[at] === '\n') at += 1;
    rows.push(row);
    row = [];
  }
  return row.length > 0 ? [...rows, row] : rows;
}

/** The cell that begins at `start` and the place of what ends it: a tab, a line end or the end of the text. */
function cellAt(text: string, start: number): { readonly cell: string; readonly end: number } {
  if (text[start] === '"') {
    const closing = closingQuote(text, start + 1);
    const isClosed = closing !== undefined && (closing + 1 === text.length || /[\t\r\n]/.test(text[closing + 1] ?? ''));
    if (isClosed) return { cell: text.slice(start + 1, closing).replaceAll('""', '"'), end: closing + 1 };
  }
  let end = start;
  while (end < text.length && text[end] !== '\t' && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { cell: text.slice(start, end), end };
}

function closingQuote(text: string, start: number): number | undefined {
  for (let at = start; at < text.length; at += 1) {
    if (text[at] !== '"') continue;
    if (text[at + 1] === '"') at += 1;
    else return at;
  }
  return undefined;
}
