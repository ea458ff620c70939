import {
  groupIdSchema,
  organisationIdSchema,
  type GroupId,
  type NewId,
  type OrganisationId,
} from '../model/identifier';
import type { DelegateImportPlan, PlannedGroup, PlannedOrganisation } from './delegateImportPlan';
import type { DelegateImportPayload } from './delegateImportPayloads';

type WithOrganisations = Pick<DelegateImportPayload, 'organisations'>;
type WithGroups = Pick<DelegateImportPayload, 'groups'>;

/** Identifiers of organisations and groups, given out once and sent with the payload that first names them. */
export class ReferenceIds {
  private readonly organisations = new Map<string, OrganisationId>();
  private readonly groups = new Map<string, GroupId>();
  private readonly plannedOrganisations: ReadonlyMap<string, PlannedOrganisation>;
  private readonly plannedGroups: ReadonlyMap<string, PlannedGroup>;

  constructor(
    private readonly plan: Pick<DelegateImportPlan, 'organisations' | 'groups'>,
    private readonly newId: NewId,
  ) {
    this.plannedOrganisations = new Map(plan.organisations.map((each) => [each.key, each]));
    this.plannedGroups = new Map(plan.groups.map((each) => [each.key, each]));
  }

  organisation(key: string, payload: WithOrganisations): { organisation?: OrganisationId } {
    const sent = this.organisations.get(key);
    if (sent) return { organisation: sent };
    const planned = this.plannedOrganisations.get(key);
    if (!planned) return {};
    const target = planned.sameAsKey === undefined ? {} : this.organisation(planned.sameAsKey, payload);
    const id = planned.organisation ?? target.organisation ?? organisationIdSchema.parse(this.newId());
    this.organisations.set(key, id);
    this.addChanges(payload, id, planned);
    return { organisation: id };
  }

  group(key: string, payload: WithGroups): { group?: GroupId } {
    const sent = this.groups.get(key);
    if (sent) return { group: sent };
    const planned = this.plannedGroups.get(key);
    if (!planned) return {};
    const id = planned.group ?? groupIdSchema.parse(this.newId());
    this.groups.set(key, id);
    if (!planned.group) payload.groups[id] = { nameFr: planned.nameFr, nameEn: planned.nameEn };
    return { group: id };
  }

  /** Adds what the file says of known organisations that no payload has named. */
  addRest(payload: WithOrganisations): void {
    for (const planned of this.plan.organisations) {
      if (planned.organisation && !this.organisations.has(planned.key))
        this.addChanges(payload, planned.organisation, planned);
    }
  }

  /** What two spellings of one organisation say goes together; the first that says something is believed. */
  private addChanges(payload: WithOrganisations, id: OrganisationId, { changes, memberOf }: PlannedOrganisation): void {
    const associations = memberOf.flatMap((key) => this.organisation(key, payload).organisation ?? []);
    if (Object.keys(changes).length + associations.length === 0) return;
    const before = payload.organisations[id];
    const added = associations.length > 0 && {
      memberOf: { ...before?.memberOf, ...Object.fromEntries(associations.map((each) => [each, true])) },
    };
    payload.organisations[id] = { ...changes, ...before, ...added };
  }
}
