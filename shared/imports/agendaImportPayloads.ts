import type { z } from 'zod';
import type { importAgenda } from '../commands/importAgenda';
import type { Audience } from '../model/audience';
import type { DelegateId, GroupId, NewId } from '../model/identifier';
import type { Mission } from '../model/mission';
import { setOfIds } from '../model/setOfIds';
import type { AgendaImportPlan } from './agendaImportPlan';
import type { MatchRef } from './eventMatches';
import { EventWriter } from './eventWriter';
import type { EventField } from './sourceVersion';

export type AgendaImportPayload = z.infer<(typeof importAgenda)['payload']>;

/** Whose agenda it is, as the person says in the preview: who takes part in its new sessions besides those named in them. */
export interface AgendaOwner {
  readonly everyone: boolean;
  readonly groups: readonly GroupId[];
  readonly delegates: readonly DelegateId[];
}

/** What the person has decided of one event in the preview, where that is not what was proposed. */
export interface EventDecision {
  /** Fields that stay as they are here. */
  readonly kept?: readonly EventField[];
  /** Organisations and people of a new event. */
  readonly matches?: readonly MatchRef[];
}

export interface AgendaImportChoice {
  /** Name of the file, for the history. */
  readonly source: string;
  readonly owner: AgendaOwner;
  readonly audience: Audience;
  /** UIDs of the events to carry out. */
  readonly uids: ReadonlySet<string>;
  /** By UID. */
  readonly decisions?: ReadonlyMap<string, EventDecision>;
}

const eventsPerCommand = 250;

/**
 * Payloads of `import-agenda`, to be executed in order in one undo group. New places come with the first.
 *
 * @param mission as it was when the plan was made
 */
export function agendaImportPayloads(
  plan: AgendaImportPlan,
  mission: Mission,
  choice: AgendaImportChoice,
  newId: NewId,
): AgendaImportPayload[] {
  const chosen = plan.events.filter(({ event }) => choice.uids.has(event.uid));
  const writer = new EventWriter(plan, mission, choice, newId);
  const events = chosen.map((planned) => writer.write(planned));
  const common = {
    source: choice.source,
    audience: choice.audience,
    kind: 'partnering-meeting' as const,
    everyone: choice.owner.everyone,
    groups: setOfIds(choice.owner.groups),
    delegates: setOfIds(choice.owner.delegates),
    hostOrganisations: {},
  };
  const payloads: AgendaImportPayload[] = [];
  for (let start = 0; start < events.length; start += eventsPerCommand) {
    const places = start === 0 ? writer.places() : {};
    payloads.push({ ...common, ...places, events: events.slice(start, start + eventsPerCommand) });
  }
  return payloads;
}
