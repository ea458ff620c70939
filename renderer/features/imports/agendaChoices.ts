import type { Command } from '../../../shared/commands/commands';
import { agendaImportPayloads, type AgendaOwner } from '../../../shared/imports/agendaImportPayloads';
import type { EventDecision } from '../../../shared/imports/agendaImportPayloads';
import { defaultOutcomes, type AgendaImportPlan, type PlannedEvent } from '../../../shared/imports/agendaImportPlan';
import { keptUnlessAsked } from '../../../shared/imports/keptUnlessAsked';
import type { OwnerKey } from '../../../shared/imports/sourceKey';
import type { EventField } from '../../../shared/imports/sourceVersion';
import type { Audience } from '../../../shared/model/audience';
import type { GroupId, ItemId, NewId, OrganisationId } from '../../../shared/model/identifier';
import type { Mission } from '../../../shared/model/mission';

/** Whose agenda it is, as it is chosen. */
export interface OwnerChoice {
  readonly kind: 'everyone' | 'later' | 'group' | 'organisation';
  readonly group: GroupId | null;
  readonly organisation: OrganisationId | null;
}

/** What the person has decided in the preview of an agenda; whatever they leave alone is as proposed. */
export interface AgendaChoices {
  /** Events ticked or unticked by hand, by UID. */
  readonly ticks: ReadonlyMap<string, boolean>;
  /** Items gone from the agenda that are to be cancelled. */
  readonly cancelled: ReadonlySet<ItemId>;
  readonly decisions: ReadonlyMap<string, EventDecision>;
  readonly owner: OwnerChoice;
  readonly audience: Audience;
}

export const firstChoices: AgendaChoices = {
  ticks: new Map(),
  cancelled: new Set(),
  decisions: new Map(),
  owner: { kind: 'later', group: null, organisation: null },
  audience: 'delegation',
};

/** Whether importing an event can do anything. */
export function isTakeable({ outcome, changes }: PlannedEvent): boolean {
  return outcome !== 'own' && (outcome !== 'unchanged' || changes.length > 0);
}

export function isTaken(planned: PlannedEvent, { ticks }: AgendaChoices): boolean {
  return isTakeable(planned) && (ticks.get(planned.event.uid) ?? defaultOutcomes.has(planned.outcome));
}

/** Fields of an event's item that stay as they are here. */
export function keptFields(planned: PlannedEvent, { decisions }: AgendaChoices): readonly EventField[] {
  return decisions.get(planned.event.uid)?.kept ?? keptUnlessAsked(planned);
}

export function ownerKeyOf({ kind, group, organisation }: OwnerChoice): OwnerKey {
  switch (kind) {
    case 'everyone':
      return kind;
    case 'later':
      return '';
    case 'group':
      return group ? `group ${group}` : '';
    case 'organisation':
      return organisation ? `organisation ${organisation}` : '';
  }
}

/** The commands of an import, to be carried out together. */
export function agendaCommands(
  plan: AgendaImportPlan,
  source: string,
  choices: AgendaChoices,
  mission: Mission,
  newId: NewId,
): Command[] {
  const { audience, decisions, cancelled } = choices;
  const taken = plan.events.filter((planned) => isTaken(planned, choices));
  const uids = new Set(taken.map(({ event }) => event.uid));
  const choice = { source, owner: ownerOf(choices.owner, mission), audience, uids, decisions };
  const payloads = agendaImportPayloads(plan, mission, choice, newId);
  const imports = payloads.map((payload) => ({ name: 'import-agenda' as const, payload }));
  const cancellations = plan.gone
    .filter(({ item }) => cancelled.has(item))
    .map(({ item }) => ({ name: 'set-item-status' as const, payload: { item, status: 'cancelled' as const } }));
  return [...imports, ...cancellations];
}

function ownerOf({ kind, group, organisation }: OwnerChoice, mission: Mission): AgendaOwner {
  const nobody: AgendaOwner = { everyone: false, groups: [], delegates: [] };
  switch (kind) {
    case 'everyone':
      return { ...nobody, everyone: true };
    case 'later':
      return nobody;
    case 'group':
      return { ...nobody, groups: group ? [group] : [] };
    case 'organisation': {
      const members = Object.values(mission.delegates).filter(
        ({ person, deleted, status }) =>
          !deleted && status !== 'withdrawn' && mission.people[person]?.organisation === organisation,
      );
      return { ...nobody, delegates: organisation ? members.map(({ id }) => id) : [] };
    }
  }
}
