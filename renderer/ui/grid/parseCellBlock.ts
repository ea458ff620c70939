/**
 * A block of cells as spreadsheets put it on the clipboard: tabs between cells, line ends between rows, and quotes
 * around a cell that itself holds a tab, a line end or a quote (then doubled). The last line end closes the last row.
 */
export function parseCellBlock(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  for (;;) {
    const cell = readCell(text, at);
    row.push(cell.value);
    at = cell.end;
    if (text[at] === '\t') {
      at += 1;
      continue;
    }
    rows.push(row);
    row = [];
    at += text.startsWith('\r\n', at) ? 2 : 1;
    if (at >= text.length) return rows;
  }
}

/** One cell from `at`. A quote that opens but closes in mid-cell, as in `"Labo" du nord`, is an ordinary character. */
function readCell(text: string, at: number): { value: string; end: number } {
  const quoted = matchAt(/"((?:[^"]|"")*)"(?=[\t\r\n]|$)/y, text, at);
  if (quoted) return { value: (quoted[1] ?? '').replaceAll('""', '"'), end: at + quoted[0].length };
  const bare = matchAt(/[^\t\r\n]*/y, text, at)?.[0] ?? '';
  return { value: bare, end: at + bare.length };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
