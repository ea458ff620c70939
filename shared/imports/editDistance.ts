/**
 * Letters to add, drop, replace or swap with their neighbour to turn one word into the other (optimal string alignment).
 * Gives `most + 1` for anything more than `most`, and looks only at the band of the table that can stay below it, so that
 * its cost grows with the length of the words and not with its square.
 */
export function editDistance(left: string, right: string, most: number): number {
  if (Math.abs(left.length - right.length) > most) return most + 1;
  const width = right.length + 1;
  let twoAbove = Array.from({ length: width }, () => most + 1);
  let above = Array.from({ length: width }, (_, column) => Math.min(column, most + 1));
  let current = Array.from({ length: width }, () => most + 1);
  for (let row = 1; row <= left.length; row += 1) {
    const least = fillRow({ left, right, row, most, current, above, twoAbove });
    if (least > most) return most + 1;
    [twoAbove, above, current] = [above, current, twoAbove];
  }
  return Math.min(above[right.length] ?? most + 1, most + 1);
}

interface Band {
  readonly left: string;
  readonly right: string;
  readonly row: number;
  readonly most: number;
  readonly current: number[];
  readonly above: readonly number[];
  readonly twoAbove: readonly number[];
}

/** Fills the band of one row and gives its least entry; what lies outside the band counts as too much. */
function fillRow({ left, right, row, most, current, above, twoAbove }: Band): number {
  const beyond = most + 1;
  const from = Math.max(1, row - most);
  const to = Math.min(right.length, row + most);
  current[from - 1] = from === 1 ? Math.min(row, beyond) : beyond;
  if (to < right.length) current[to + 1] = beyond;
  let least = current[from - 1] ?? beyond;
  for (let column = from; column <= to; column += 1) {
    const isSame = left.charCodeAt(row - 1) === right.charCodeAt(column - 1);
    let cost = (above[column - 1] ?? beyond) + (isSame ? 0 : 1);
    cost = Math.min(cost, (above[column] ?? beyond) + 1, (current[column - 1] ?? beyond) + 1);
    if (isSwap(left, right, row, column)) cost = Math.min(cost, (twoAbove[column - 2] ?? beyond) + 1);
    current[column] = cost;
    if (cost < least) least = cost;
  }
  return least;
}

function isSwap(left: string, right: string, row: number, column: number): boolean {
  return row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
}
