/**
 * How many lines each part gets of a page that has not room for all: as many as it needs while the others have theirs, the rest
 * shared evenly; the first parts get what does not divide.
 *
 * @param needs lines that each part would fill
 * @param room lines that there are
 */
export function fairShares(needs: readonly number[], room: number): readonly number[] {
  const shares = needs.map(() => 0);
  let left = Math.max(0, Math.floor(room));
  while (left > 0) {
    const wanting = needs.flatMap((need, index) => ((shares[index] ?? 0) < need ? [index] : []));
    if (wanting.length === 0) break;
    for (const index of wanting.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1;
    left -= Math.min(left, wanting.length);
  }
  return shares;
}
