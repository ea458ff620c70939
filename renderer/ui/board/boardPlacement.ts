/**
 * Where something stands on the board. Minutes count from midnight of the day shown, on the clock of the ruler nearest
 * the grid; before midnight they are negative, after the next one above 1440. The board knows no zones and no dates.
 */
export interface BoardPlacement {
  id: string;
  /** First column, from 0, and how many neighbouring columns share it. */
  column: number;
  span: number;
  start: number;
  end: number;
  /** Moves up and down only: another column would mean nothing for it. */
  isColumnBound?: boolean | undefined;
}

/** The hours shown, in the same minutes. */
export interface BoardRange {
  from: number;
  to: number;
  /** What begins inside may end after `to`: it goes on in another column or on another day. */
  isOpenEnded?: boolean | undefined;
}
