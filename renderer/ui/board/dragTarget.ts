import type { BoardPlacement, BoardRange } from './boardPlacement';

export type DragMode = 'move' | 'resize' | 'place';

export interface DragMotion {
  mode: DragMode;
  /** How far the pointer has gone since it was pressed: minutes down the board, columns to the right. */
  minutes: number;
  columns: number;
  /** Grid of minutes that starts and ends fall on. */
  step: number;
}

/** Where it would land. Moving keeps the duration; what is moved stays inside the hours and columns shown, or begins there. */
export function dragTarget(
  origin: BoardPlacement,
  motion: DragMotion,
  range: BoardRange,
  columnCount: number,
): BoardPlacement {
  if (motion.mode === 'resize') {
    const end = snap(origin.end + motion.minutes, motion.step);
    const latest = range.isOpenEnded === true ? Infinity : range.to;
    return { ...origin, end: Math.min(Math.max(end, origin.start + motion.step), latest) };
  }
  const duration = origin.end - origin.start;
  const latest = range.to - (range.isOpenEnded === true ? motion.step : duration);
  const start = clamp(snap(origin.start + motion.minutes, motion.step), range.from, latest);
  const columns = origin.isColumnBound === true ? 0 : motion.columns;
  const column = clamp(origin.column + columns, 0, columnCount - origin.span);
  return { ...origin, column, start, end: start + duration };
}

function snap(minutes: number, step: number): number {
  return Math.round(minutes / step) * step;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
