/**
 * Letters to add, drop, replace or swap with their neighbour to turn one word into the other (optimal string alignment).
 * Gives `most + 1` as soon as it is known to be more than `most`.
 */
export function editDistance(left: string, right: string, most: number): number {
  if (Math.abs(left.length - right.length) > most) return most + 1;
  let twoAbove: number[] = [];
  let above = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= right.length; column += 1) {
      const cost = costAt(left, right, row, column, above, current, twoAbove);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    [twoAbove, above] = [above, current];
  }
  return Math.min(above[right.length] ?? most + 1, most + 1);
}

function costAt(
  left: string,
  right: string,
  row: number,
  column: number,
  above: readonly number[],
  current: readonly number[],
  twoAbove: readonly number[],
): number {
  const isSame = left[row - 1] === right[column - 1];
  const replaced = (above[column - 1] ?? 0) + (isSame ? 0 : 1);
  const best = Math.min(replaced, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
  const isSwap = row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
  return isSwap ? Math.min(best, (twoAbove[column - 2] ?? 0) + 1) : best;
}
