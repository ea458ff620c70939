/**
 * Whether words fit a block of the grid, reckoned without a browser: Source Sans 3 Semibold at 8.5 points is 1.6 mm a
 * letter on average; with a margin, because a block must never hide text.
 */
const letterMm = 1.66;
const lineMm = 3.7;
const paddingMm = { across: 3.6, down: 1.4 };

/** How many lines a block of this height holds. */
export function linesIn(heightMm: number): number {
  return Math.max(0, Math.floor((heightMm - paddingMm.down) / lineMm));
}

/** How many lines a text takes in a block of this width, or infinitely many where a word is wider than the block. */
export function linesOf(text: string, widthMm: number): number {
  const room = Math.floor((widthMm - paddingMm.across) / letterMm);
  let lines = 1;
  let used = 0;
  for (const word of text.split(/(?<=[ \u2013-])/)) {
    const length = [...word].length;
    if ([...word.trimEnd()].length > room) return Infinity;
    if (used + length > room && used > 0) {
      lines += 1;
      used = 0;
    }
    used += length;
  }
  return lines;
}
