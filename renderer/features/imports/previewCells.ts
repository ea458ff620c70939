import type { ColumnMapping } from '../../../shared/imports/delegateField';
import type { DelegateImportPlan, PlannedRow } from '../../../shared/imports/delegateImportPlan';
import type { ImportProblem, ImportSeverity } from '../../../shared/imports/importProblem';
import { groupedBy } from '../../../shared/model/groupedBy';

/** What the preview says of a row besides its text. */
export interface RowPreview {
  readonly outcome: PlannedRow['outcome'];
  /** The worst of its problems. */
  readonly severity: ImportSeverity | null;
  /** The worst problem of each column that has one. */
  readonly cells: ReadonlyMap<number, ImportSeverity>;
}

const worstFirst: readonly ImportSeverity[] = ['error', 'warning', 'check'];

/** The marks of each row, by row number. */
export function previewCells(plan: DelegateImportPlan, mapping: ColumnMapping): ReadonlyMap<number, RowPreview> {
  const byRow = groupedBy(plan.problems, ({ rows }) => rows);
  return new Map(
    plan.rows.map(({ number, outcome }) => [number, { outcome, ...marksOf(byRow.get(number) ?? [], mapping) }]),
  );
}

function marksOf(problems: readonly ImportProblem[], mapping: ColumnMapping): Omit<RowPreview, 'outcome'> {
  const cells = new Map<number, ImportSeverity>();
  let severity: ImportSeverity | null = null;
  for (const problem of problems) {
    severity = worse(severity, problem.severity);
    const column = problem.column ?? (problem.field === undefined ? -1 : mapping.indexOf(problem.field));
    if (column >= 0) cells.set(column, worse(cells.get(column) ?? null, problem.severity));
  }
  return { severity, cells };
}

function worse(left: ImportSeverity | null, right: ImportSeverity): ImportSeverity {
  return left !== null && worstFirst.indexOf(left) < worstFirst.indexOf(right) ? left : right;
}
