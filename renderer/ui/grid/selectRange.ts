export interface RangeSelection {
  /** All rows in the order shown. */
  ids: readonly string[];
  selected: ReadonlySet<string>;
  /** Where the range began; null where nothing was chosen yet. */
  anchor: string | null;
  /** Where it ends. */
  target: string;
}

/** Shift: everything from the anchor to the target takes the target's new state. Without an anchor, only the target. */
export function selectRange({ ids, selected, anchor, target }: RangeSelection): Set<string> {
  const from = anchor === null ? -1 : ids.indexOf(anchor);
  const to = ids.indexOf(target);
  const [low, high] = from < 0 ? [to, to] : [Math.min(from, to), Math.max(from, to)];
  const next = new Set(selected);
  const isAdding = from >= 0 || !selected.has(target);
  for (const id of ids.slice(low, high + 1)) {
    if (isAdding) next.add(id);
    else next.delete(id);
  }
  return next;
}
