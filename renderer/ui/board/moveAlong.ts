import type { BoardPlacement } from './boardPlacement';
import type { BoardDrag } from './useBoardDrag';

/** Where a card lands that is moved together with the one that is dragged: as far down, and as many columns to the side. */
export function moveAlong(
  placement: BoardPlacement,
  { origin, target }: BoardDrag,
  columnCount: number,
): BoardPlacement {
  const minutes = target.start - origin.start;
  const wanted = placement.isColumnBound === true ? placement.column : placement.column + target.column - origin.column;
  const column = Math.max(0, Math.min(columnCount - placement.span, wanted));
  return { ...placement, column, start: placement.start + minutes, end: placement.end + minutes };
}
