import type { Command } from '../commands/commands';
import { personIdSchema, type NewId } from '../model/identifier';
import type { DelegateImportPlan, PlannedRow } from './delegateImportPlan';
import { organisationKey } from './organisationKey';
import { ReferenceIds } from './referenceIds';

type MemberImportPayload = Command<'import-members'>['payload'];

/** Rows of one command: few enough to be applied, written and published within a frame or two. */
const rowsPerCommand = 250;

/** How many payloads carry out a plan, at most. */
export function countOfMemberPayloads(plan: DelegateImportPlan): number {
  return Math.ceil(rowsToSend(plan).length / rowsPerCommand);
}

/**
 * What carries out the plan of a list of members: payloads of `import-members`, to be executed in order in one undo group.
 * An organisation travels with the first row that names it.
 */
export function* memberImportPayloads(
  plan: DelegateImportPlan,
  source: string,
  newId: NewId,
): Generator<MemberImportPayload, void> {
  const rows = rowsToSend(plan);
  const references = new ReferenceIds(plan, newId);
  for (let start = 0; start < rows.length; start += rowsPerCommand) {
    const payload: MemberImportPayload = { source, organisations: {}, people: {} };
    for (const row of rows.slice(start, start + rowsPerCommand)) addRow(payload, row, references, newId);
    yield payload;
  }
}

function rowsToSend({ rows }: DelegateImportPlan): readonly PlannedRow[] {
  return rows.filter(({ outcome }) => outcome === 'new' || outcome === 'changed');
}

function addRow(payload: MemberImportPayload, row: PlannedRow, references: ReferenceIds, newId: NewId): void {
  const named = row.values.organisation;
  const organisation = named === undefined ? {} : references.organisation(organisationKey(named), payload);
  const changes = { ...row.personChanges, ...(row.organisationKey === undefined ? {} : organisation) };
  if (Object.keys(changes).length > 0) payload.people[row.person ?? personIdSchema.parse(newId())] = changes;
}
