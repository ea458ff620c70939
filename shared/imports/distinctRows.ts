import { telling } from '../model/telling';
import type { ImportProgress } from './delegateImportPlan';
import type { ImportProblem } from './importProblem';
import { mergeDuplicateRows, type DistinctRow } from './mergeDuplicateRows';
import { readDelegateRow, type ReadRow, type RowContext } from './readDelegateRow';
import { rowsPerStep } from './rowsPerStep';
import type { SpreadsheetTable } from './spreadsheetTable';

/**
 * Reads the rows of a table, the first half of the work on it, and merges those that speak of the same person. What is wrong with
 * a row is added to `problems`.
 */
export function* distinctRows(
  { rows }: SpreadsheetTable,
  context: RowContext,
  problems: ImportProblem[],
): Generator<ImportProgress, readonly DistinctRow[]> {
  const read: ReadRow[] = [];
  for (const row of rows) {
    read.push(readDelegateRow(row, context, problems));
    if (read.length % rowsPerStep === 0) yield { done: read.length, total: rows.length * 2 };
  }
  return yield* telling(
    { done: rows.length, total: rows.length * 2 },
    mergeDuplicateRows(read, context.decisions, problems),
  );
}
