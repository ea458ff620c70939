const mostTables = 40;

/**
 * Tables as people write them: `1-4`, `A, B, C`, `12 14`. Each once, in the order written; none where nothing is.
 */
export function readTables(text: string): readonly string[] {
  const pieces = text.split(/[,;]/).flatMap((piece) => {
    const isNumbers = /^[\d\s–-]+$/.test(piece);
    return isNumbers ? piece.trim().split(/(?<=\d)\s+(?=\d)/) : [piece.trim()];
  });
  const tables = pieces.flatMap((piece) => {
    const [, first, last] = /^(\d{1,4})\s*[-–]\s*(\d{1,4})$/.exec(piece) ?? [];
    if (first === undefined || last === undefined) return piece === '' ? [] : [piece];
    const length = Math.min(mostTables, Number(last) - Number(first) + 1);
    return Array.from({ length: Math.max(0, length) }, (_, index) => String(Number(first) + index));
  });
  return [...new Set(tables)].slice(0, mostTables);
}
