import type { ListKind } from './delegateField';
import type { DelegateImportPlan, PlannedOrganisation } from './delegateImportPlan';

type Counted = Pick<DelegateImportPlan, 'rows'>;

/**
 * How often a list names each of its organisations: of delegates by people, of whom a row that was merged into another is no
 * second one; of members by rows.
 */
export function countNamed(list: ListKind, { rows }: Counted): (organisation: PlannedOrganisation) => number {
  if (list === 'members') return (organisation) => organisation.rows.length;
  const merged = new Set(rows.flatMap(({ number, outcome }) => (outcome === 'merged' ? [number] : [])));
  return (organisation) => organisation.rows.filter((row) => !merged.has(row)).length;
}
