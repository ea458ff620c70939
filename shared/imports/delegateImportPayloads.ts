import type { z } from 'zod';
import type { importDelegates } from '../commands/importDelegates';
import {
  delegateIdSchema,
  groupIdSchema,
  organisationIdSchema,
  personIdSchema,
  type GroupId,
  type NewId,
  type OrganisationId,
} from '../model/identifier';
import type { DelegateImportPlan, PlannedGroup, PlannedOrganisation, PlannedRow } from './delegateImportPlan';

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
  const rest = references.rest(source);
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

/** Identifiers of organisations and groups, given out once and sent with the payload that first names them. */
class ReferenceIds {
  private readonly organisations = new Map<string, OrganisationId>();
  private readonly groups = new Map<string, GroupId>();
  private readonly plannedOrganisations: ReadonlyMap<string, PlannedOrganisation>;
  private readonly plannedGroups: ReadonlyMap<string, PlannedGroup>;

  constructor(
    private readonly plan: DelegateImportPlan,
    private readonly newId: NewId,
  ) {
    this.plannedOrganisations = new Map(plan.organisations.map((each) => [each.key, each]));
    this.plannedGroups = new Map(plan.groups.map((each) => [each.key, each]));
  }

  organisation(key: string, payload: DelegateImportPayload): { organisation?: OrganisationId } {
    const sent = this.organisations.get(key);
    if (sent) return { organisation: sent };
    const planned = this.plannedOrganisations.get(key);
    if (!planned) return {};
    const target = planned.sameAsKey === undefined ? {} : this.organisation(planned.sameAsKey, payload);
    const id = planned.organisation ?? target.organisation ?? organisationIdSchema.parse(this.newId());
    this.organisations.set(key, id);
    if (Object.keys(planned.changes).length > 0) {
      payload.organisations[id] = { ...planned.changes, ...payload.organisations[id] };
    }
    return { organisation: id };
  }

  group(key: string, payload: DelegateImportPayload): { group?: GroupId } {
    const sent = this.groups.get(key);
    if (sent) return { group: sent };
    const planned = this.plannedGroups.get(key);
    if (!planned) return {};
    const id = planned.group ?? groupIdSchema.parse(this.newId());
    this.groups.set(key, id);
    if (!planned.group) payload.groups[id] = { nameFr: planned.nameFr, nameEn: planned.nameEn };
    return { group: id };
  }

  /** What the file says of known organisations whose people did not change. */
  rest(source: string): DelegateImportPayload {
    const payload: DelegateImportPayload = { source, organisations: {}, groups: {}, people: {}, delegates: {} };
    for (const { key, organisation, changes } of this.plan.organisations) {
      if (!organisation || this.organisations.has(key) || Object.keys(changes).length === 0) continue;
      payload.organisations[organisation] = { ...changes, ...payload.organisations[organisation] };
    }
    return payload;
  }
}
