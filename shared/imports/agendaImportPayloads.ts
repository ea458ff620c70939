import type { z } from 'zod';
import type { importAgenda } from '../commands/importAgenda';
import type { Audience } from '../model/audience';
import { venueIdSchema, type DelegateId, type GroupId, type NewId, type VenueId } from '../model/identifier';
import { setOfIds } from './setOfIds';
import type { AgendaImportPlan, PlannedEvent } from './agendaImportPlan';
import { eventTexts } from './eventTexts';
import { importedUid } from './importedUid';
import { sourceVersionOf, writeSourceVersion } from './sourceVersion';

export type AgendaImportPayload = z.infer<(typeof importAgenda)['payload']>;

/** Whose agenda it is, as the person says in the preview: who takes part in its new sessions besides those named in them. */
export interface AgendaOwner {
  readonly everyone: boolean;
  readonly groups: readonly GroupId[];
  readonly delegates: readonly DelegateId[];
}

export interface AgendaImportChoice {
  /** Name of the file, for the history. */
  readonly source: string;
  readonly owner: AgendaOwner;
  readonly audience: Audience;
  /** UIDs of the events to carry out. */
  readonly uids: ReadonlySet<string>;
}

const eventsPerCommand = 250;

/** Payloads of `import-agenda`, to be executed in order in one undo group. New places come with the first. */
export function agendaImportPayloads(
  plan: AgendaImportPlan,
  { source, owner, audience, uids }: AgendaImportChoice,
  newId: NewId,
): AgendaImportPayload[] {
  const chosen = plan.events.filter(({ event }) => uids.has(event.uid));
  const needed = new Set(chosen.map(({ newPlace }) => newPlace));
  const places = new Map<string | undefined, VenueId>();
  const venues = plan.newPlaces
    .filter(({ key }) => needed.has(key))
    .map(({ key, name, zone }) => {
      const id = venueIdSchema.parse(newId());
      places.set(key, id);
      return { id, nameFr: name, nameEn: name, zone, openingHours: {} };
    });
  const common = {
    source,
    audience,
    kind: 'partnering-meeting' as const,
    everyone: owner.everyone,
    groups: setOfIds(owner.groups),
    delegates: setOfIds(owner.delegates),
    hostOrganisations: {},
  };
  const payloads: AgendaImportPayload[] = [];
  for (let start = 0; start < chosen.length; start += eventsPerCommand) {
    const events = chosen.slice(start, start + eventsPerCommand).map((event) => importedEvent(event, owner, places));
    payloads.push({ ...common, ...(start === 0 && venues.length > 0 ? { venues } : {}), events });
  }
  return payloads;
}

function importedEvent(
  planned: PlannedEvent,
  owner: AgendaOwner,
  places: ReadonlyMap<string | undefined, VenueId>,
): AgendaImportPayload['events'][number] {
  const { event, kind, hosts, delegates, room, table } = planned;
  const venue = planned.venue ?? places.get(planned.newPlace);
  return {
    uid: importedUid(event),
    ...eventTexts(event),
    start: event.start,
    minutes: event.minutes,
    allDay: event.isAllDay,
    status: event.status,
    sourceVersion: writeSourceVersion(sourceVersionOf(event)),
    kind,
    hostOrganisations: setOfIds(hosts),
    delegates: owner.everyone ? {} : setOfIds(delegates),
    ...(venue ? { venue } : {}),
    ...(room ? { room } : {}),
    ...(table === undefined ? {} : { table: table.slice(0, 500) }),
  };
}
