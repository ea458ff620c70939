import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { headRowId } from './headRowId';
import type { CellPlace } from './moveCell';

export interface ActiveCell {
  /** Where the roving focus stands among the rows shown. */
  place: CellPlace;
  /** Moves it and takes the keyboard there. */
  goTo: (place: CellPlace) => void;
  /** Follows a focus that came by pointer or by Tab. */
  follow: (rowId: string, column: number) => void;
}

/**
 * One cell of the grid is in the tab order. It is remembered by row id, so that it stays with its row when the list
 * is sorted or changes; when its row disappears, the row now in its place takes over. `revealed` gets the keyboard
 * whenever its row changes.
 */
export function useActiveCell(
  ids: readonly string[],
  root: RefObject<HTMLElement | null>,
  revealed: { rowId: string | null; column: number },
): ActiveCell {
  const [cell, setCell] = useState({ rowId: headRowId, row: -1, column: 0 });
  const [shown, setShown] = useState<string | null>(null);
  const wantsFocus = useRef(false);
  if (revealed.rowId !== shown) {
    setShown(revealed.rowId);
    if (revealed.rowId !== null) setCell({ ...revealed, rowId: revealed.rowId, row: ids.indexOf(revealed.rowId) });
  }
  useLayoutEffect(() => {
    wantsFocus.current = revealed.rowId !== null;
  }, [revealed.rowId]);
  const place = placeOf(cell, ids);
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    const rowId = ids[place.row] ?? headRowId;
    const selector = `[data-row="${CSS.escape(rowId)}"][data-column="${place.column}"]`;
    const element = root.current?.querySelector<HTMLElement>(selector);
    // A grid that has just appeared draws its rows only once it has been measured.
    if (!element) return;
    wantsFocus.current = false;
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  return {
    place,
    goTo(target) {
      wantsFocus.current = true;
      setCell({ rowId: ids[target.row] ?? headRowId, ...target });
    },
    follow(rowId, column) {
      if (rowId === cell.rowId && column === cell.column) return;
      setCell({ rowId, row: ids.indexOf(rowId), column });
    },
  };
}

function placeOf(cell: { rowId: string; row: number; column: number }, ids: readonly string[]): CellPlace {
  if (cell.rowId === headRowId) return { row: -1, column: cell.column };
  const row = ids.indexOf(cell.rowId);
  return { row: row >= 0 ? row : Math.min(cell.row, ids.length - 1), column: cell.column };
}
