import type { ImportProgress, PlannedRow } from './delegateImportPlan';
import type { DistinctRow } from './mergeDuplicateRows';
import { rowsPerStep } from './rowsPerStep';

/** What each row would do: the second half of the work on a table of `total` / 2 rows. */
export function* plannedRows(
  distinct: readonly DistinctRow[],
  planner: { readonly plan: (row: DistinctRow) => PlannedRow },
  halfway: ImportProgress,
): Generator<ImportProgress, PlannedRow[]> {
  yield halfway;
  const rows: PlannedRow[] = [];
  for (const row of distinct) {
    rows.push(planner.plan(row));
    if (rows.length % rowsPerStep === 0) yield { done: halfway.done + rows.length, total: halfway.total };
  }
  return rows;
}
