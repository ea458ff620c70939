/**
 * Whether words fit a block of the grid, reckoned without a browser: what a letter of Source Sans 3 takes on average, in
 * Semibold at 8.5 points and Regular at 8, with a margin, because a block must never hide text.
 */
const letterMm = { title: 1.62, line: 1.42 };
const lineMm = 3.65;
const paddingMm = { across: 3.6, down: 0.8 };

/** How high a block must be for so many lines. */
export function heightOf(lines: number): number {
  return lines * lineMm + paddingMm.down;
}

/** How many lines a block of this height holds. */
export function linesIn(heightMm: number): number {
  return Math.max(0, Math.floor((heightMm - paddingMm.down) / lineMm));
}

/** How many lines a text takes in a block of this width, or infinitely many where a word is wider than the block. */
export function linesOf(text: string, widthMm: number, style: keyof typeof letterMm = 'title'): number {
  const room = Math.floor((widthMm - paddingMm.across) / letterMm[style]);
  let lines = 1;
  let used = 0;
  for (const word of text.split(/(?<=[ \u2013-])/)) {
    const length = word.length;
    if (word.trimEnd().length > room) return Infinity;
    if (used + length > room && used > 0) {
      lines += 1;
      used = 0;
    }
    used += length;
  }
  return lines;
}
