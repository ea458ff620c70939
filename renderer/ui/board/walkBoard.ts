import type { BoardPlacement } from './boardPlacement';

export type WalkKey = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' | 'Home' | 'End';

/** The card a key leads to: up and down through a column by time, sideways to the nearest in time; null at an edge. */
export function walkBoard(placements: readonly BoardPlacement[], from: string, key: WalkKey): string | null {
  const current = placements.find((each) => each.id === from);
  if (!current) return placements[0]?.id ?? null;
  if (key === 'ArrowLeft' || key === 'ArrowRight') return sideways(placements, current, key === 'ArrowLeft' ? -1 : 1);
  const column = placements
    .filter((each) => covers(each, current.column))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const at = column.findIndex((each) => each.id === from);
  const target = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: column.length - 1 }[key];
  return column[target]?.id ?? null;
}

/** Columns without any card are stepped over; a card that shares the current column is reached up or down instead. */
function sideways(placements: readonly BoardPlacement[], current: BoardPlacement, step: 1 | -1): string | null {
  const distance = (each: BoardPlacement) =>
    step === 1 ? each.column - current.column - current.span : current.column - each.column - each.span;
  const beyond = placements.filter((each) => distance(each) >= 0);
  const nearest = Math.min(...beyond.map(distance));
  const candidates = beyond.filter((each) => distance(each) === nearest);
  candidates.sort((a, b) => Math.abs(a.start - current.start) - Math.abs(b.start - current.start));
  return candidates[0]?.id ?? null;
}

function covers(placement: BoardPlacement, column: number): boolean {
  return placement.column <= column && column < placement.column + placement.span;
}
