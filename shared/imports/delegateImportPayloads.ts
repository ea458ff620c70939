import type { z } from 'zod';
import type { importDelegates } from '../commands/importDelegates';
import { delegateIdSchema, personIdSchema, type NewId } from '../model/identifier';
import type { DelegateImportPlan, PlannedRow } from './delegateImportPlan';
import { ReferenceIds } from './referenceIds';

export type DelegateImportPayload = z.infer<(typeof importDelegates)['payload']>;

/** Rows of one command: few enough to be applied, written and published within a frame or two. */
const rowsPerCommand = 250;

/** How many payloads carry out a plan, at most. */
export function countOfPayloads(plan: DelegateImportPlan): number {
  return Math.ceil(rowsToSend(plan).length / rowsPerCommand) + 1;
}

/**
 * What carries out a plan: payloads of `import-delegates`, to be executed in order in one undo group. An organisation or
 * group travels with the first row that needs it. Each is made when it is asked for: the identifiers of 5,000 rows at once
 * would keep a window from painting.
 */
export function* delegateImportPayloads(
  plan: DelegateImportPlan,
  source: string,
  newId: NewId,
): Generator<DelegateImportPayload, void> {
  const rows = rowsToSend(plan);
  const references = new ReferenceIds(plan, newId);
  for (let start = 0; start < rows.length; start += rowsPerCommand) {
    const payload: DelegateImportPayload = { source, organisations: {}, groups: {}, people: {}, delegates: {} };
    for (const row of rows.slice(start, start + rowsPerCommand)) addRow(payload, row, references, newId);
    yield payload;
  }
  const rest: DelegateImportPayload = { source, organisations: {}, groups: {}, people: {}, delegates: {} };
  references.addRest(rest);
  if (Object.keys(rest.organisations).length > 0) yield rest;
}

function rowsToSend({ rows }: DelegateImportPlan): readonly PlannedRow[] {
  return rows.filter(({ outcome }) => outcome === 'new' || outcome === 'changed');
}

function addRow(payload: DelegateImportPayload, row: PlannedRow, references: ReferenceIds, newId: NewId): void {
  const person = row.person ?? personIdSchema.parse(newId());
  const delegate = row.delegate ?? delegateIdSchema.parse(newId());
  const organisation = row.organisationKey === undefined ? {} : references.organisation(row.organisationKey, payload);
  const group = row.groupKey === undefined ? {} : references.group(row.groupKey, payload);
  payload.people[person] = { ...row.personChanges, ...organisation };
  payload.delegates[delegate] = { ...(row.delegate ? {} : { person }), ...row.delegateChanges, ...group };
}
