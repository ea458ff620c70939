/** A day is written with four digits of the year (`plainDateSchema`): nothing is before the first of them or after the last. */
const firstMs = Date.UTC(1000, 0, 1);
const lastMs = Date.UTC(9999, 11, 31, 23, 59, 59);

/**
 * The clock time, or the nearest one that can be written. People write `9999-12-31` for what has no end, and a day, a month or a
 * renewal after it is counted from all over the window: counting stays at the last day there.
 */
export function withinCalendar(clockMs: number): number {
  return Math.min(Math.max(clockMs, firstMs), lastMs);
}
