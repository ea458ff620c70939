import type { z } from 'zod';
import type { importAgenda } from '../commands/importAgenda';
import type { Audience } from '../model/audience';
import { venueIdSchema, type DelegateId, type GroupId, type NewId, type VenueId } from '../model/identifier';
import type { Session } from '../model/itineraryItem';
import type { Mission } from '../model/mission';
import type { AgendaImportPlan, PlannedEvent } from './agendaImportPlan';
import type { MatchRef } from './eventMatches';
import { EventParties } from './eventParty';
import { eventTexts } from './eventTexts';
import { importedUid } from './importedUid';
import { versionOfEvent } from './itemBase';
import { placeAfter } from './itemPlace';
import { setOfIds } from './setOfIds';
import { writeSourceVersion, type EventField } from './sourceVersion';

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
    const venues = start === 0 && writer.venues.length > 0 ? { venues: writer.venues } : {};
    payloads.push({ ...common, ...venues, events: events.slice(start, start + eventsPerCommand) });
  }
  return payloads;
}

/** Fields that are kept unless the person says otherwise: what was changed here, but for an event whose row was ticked to have it back. */
export function keptUnlessAsked({ outcome, changes }: PlannedEvent): readonly EventField[] {
  if (outcome === 'unchanged' || outcome === 'removed') return [];
  return changes.filter(({ isOwn }) => isOwn).map(({ field }) => field);
}

class EventWriter {
  readonly venues: NonNullable<AgendaImportPayload['venues']> = [];
  private readonly placed = new Map<string, VenueId>();
  private readonly parties: EventParties;

  constructor(
    private readonly plan: AgendaImportPlan,
    private readonly mission: Mission,
    private readonly choice: AgendaImportChoice,
    private readonly newId: NewId,
  ) {
    this.parties = new EventParties(mission);
  }

  write(planned: PlannedEvent): AgendaImportPayload['events'][number] {
    const { event, kind, room, table } = planned;
    const decision = this.choice.decisions?.get(event.uid);
    const kept = decision?.kept ?? keptUnlessAsked(planned);
    const venue = planned.venue ?? (kept.includes('place') ? undefined : this.placeFor(planned.newPlace));
    const where = { ...(venue && { venue }), ...(room && { room }), ...(table !== undefined && { table }) };
    const place = placeAfter(this.itemOf(planned), where);
    const party = this.parties.partyOf(decision?.matches ?? planned.matches.filter(({ isSure }) => isSure));
    return {
      uid: importedUid(event),
      ...(planned.item ? { item: planned.item } : {}),
      ...(kept.length > 0 ? { kept: [...kept] } : {}),
      ...eventTexts(event),
      start: event.start,
      minutes: event.minutes,
      allDay: event.isAllDay,
      status: event.status,
      sourceVersion: writeSourceVersion(versionOfEvent(event, place, this.plan.source)),
      kind,
      hostOrganisations: setOfIds(party.hosts),
      hostContacts: setOfIds(party.contacts),
      delegates: this.choice.owner.everyone ? {} : setOfIds(party.delegates),
      ...where,
      ...(table === undefined ? {} : { table: table.slice(0, 500) }),
    };
  }

  private itemOf({ item }: PlannedEvent): Pick<Session, 'venue' | 'room' | 'table'> {
    const known = item && this.mission.items[item];
    return known?.type === 'session' ? known : {};
  }

  private placeFor(key: string | undefined): VenueId | undefined {
    const wanted = this.plan.newPlaces.find((place) => place.key === key);
    if (key === undefined || !wanted) return undefined;
    const known = this.placed.get(key);
    if (known) return known;
    const id = venueIdSchema.parse(this.newId());
    const { name, zone } = wanted;
    this.placed.set(key, id);
    this.venues.push({ id, nameFr: name, nameEn: name, zone, openingHours: {} });
    return id;
  }
}
