import type { PlannedRow, RowOutcome } from './delegateImportPlan';

/** How many rows do what. */
export function countsOf(rows: readonly PlannedRow[]): Record<RowOutcome, number> {
  const counts: Record<RowOutcome, number> = { new: 0, changed: 0, unchanged: 0, merged: 0, excluded: 0 };
  for (const { outcome } of rows) counts[outcome] += 1;
  return counts;
}
