/** A place in the grid: row −1 is the head, column 0 the first column drawn. */
export interface CellPlace {
  row: number;
  column: number;
}

export interface GridBounds {
  rows: number;
  columns: number;
  /** Rows that fit in the window, for PageUp and PageDown. */
  page: number;
}

/** Where a key leads (ARIA grid pattern); null for keys that lead nowhere. Stays inside the grid. */
export function moveCell(place: CellPlace, key: string, withControl: boolean, bounds: GridBounds): CellPlace | null {
  const target = withControl ? controlTarget(place, key, bounds) : plainTarget(place, key, bounds);
  if (!target) return null;
  return { row: clamp(target.row, -1, bounds.rows - 1), column: clamp(target.column, 0, bounds.columns - 1) };
}

function plainTarget({ row, column }: CellPlace, key: string, bounds: GridBounds): CellPlace | null {
  switch (key) {
    case 'ArrowDown':
      return { row: row + 1, column };
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'ArrowRight':
      return { row, column: column + 1 };
    case 'ArrowLeft':
      return { row, column: column - 1 };
    case 'PageDown':
      return { row: row + bounds.page, column };
    case 'PageUp':
      return { row: Math.max(row - bounds.page, 0), column };
    case 'Home':
      return { row, column: 0 };
    case 'End':
      return { row, column: bounds.columns - 1 };
    default:
      return null;
  }
}

function controlTarget({ row, column }: CellPlace, key: string, bounds: GridBounds): CellPlace | null {
  switch (key) {
    case 'ArrowDown':
      return { row: bounds.rows - 1, column };
    case 'ArrowUp':
      return { row: 0, column };
    case 'ArrowRight':
      return { row, column: bounds.columns - 1 };
    case 'ArrowLeft':
      return { row, column: 0 };
    case 'Home':
      return { row: 0, column: 0 };
    case 'End':
      return { row: bounds.rows - 1, column: bounds.columns - 1 };
    default:
      return null;
  }
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
