/** A bold letter is wider than the digit that widths of columns are counted in. */
const boldness = 1.15;

/** How many lines a text takes in a column of so many characters, its words kept whole where they fit. */
export function linesIn(text: string, width: number, { isBold }: { readonly isBold: boolean }): number {
  const room = Math.max(1, Math.floor(isBold ? width / boldness : width));
  return text.split('\n').reduce((lines, line) => lines + linesOfOne(line, room), 0);
}

function linesOfOne(line: string, room: number): number {
  let [lines, used] = [1, 0];
  for (const { length } of line.split(/\s+/)) {
    if (used > 0 && used + 1 + length > room) [lines, used] = [lines + 1, 0];
    const overflow = Math.ceil(length / room) - 1;
    lines += overflow;
    used = overflow > 0 ? length - overflow * room : used + (used > 0 ? 1 : 0) + length;
  }
  return lines;
}
