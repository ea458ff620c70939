import type { DelegateId, ItemId, OrganisationId } from '../model/identifier';
import type { ItineraryItem, Session } from '../model/itineraryItem';
import type { Mission } from '../model/mission';
import { partsOfWallTime } from '../model/wallTime';
import type { AgendaEvent, AgendaFile } from './agendaFile';
import type { AgendaImportPlan, EventOutcome, NewPlace, PlannedEvent } from './agendaImportPlan';
import { eventChanges } from './eventChanges';
import { foldText } from '../text/foldText';
import { guessSessionKind } from './guessSessionKind';
import { importedUid } from './importedUid';
import { OrganisationMentions } from './organisationMentions';
import { PlaceIndex } from './placeOfLocation';
import { readSourceVersion, sourceVersionOf } from './sourceVersion';

/**
 * Works out what importing an agenda would do: each event is compared, by UID, with the item that an earlier import made
 * of it. Hosts, delegates, rooms and tables are guessed from titles and locations, for the coordinator to look over.
 */
export function readAgendaRows(agenda: AgendaFile, mission: Mission): AgendaImportPlan {
  const planner = new EventPlanner(mission);
  const events = agenda.events.map((event) => planner.plan(event));
  return {
    events,
    newPlaces: [...planner.newPlaces.values()],
    counts: countsOf(events),
    gone: goneItems(agenda.events, mission),
    problems: agenda.problems,
  };
}

class EventPlanner {
  readonly newPlaces = new Map<string, NewPlace>();
  private readonly mentions: OrganisationMentions;
  private readonly places: PlaceIndex;
  private readonly items: ReadonlyMap<string, Session>;
  private readonly delegatesOf: ReadonlyMap<OrganisationId, readonly DelegateId[]>;

  constructor(private readonly mission: Mission) {
    this.mentions = new OrganisationMentions(mission);
    this.places = new PlaceIndex(mission);
    this.items = new Map(importedSessions(mission));
    this.delegatesOf = delegatesByOrganisation(mission);
  }

  plan(event: AgendaEvent): PlannedEvent {
    const item = this.items.get(importedUid(event));
    const { unknownPlace, ...place } = this.places.placeOf(event.location);
    const changes = item ? eventChanges(event, item, place, this.mission) : [];
    const inTitle = this.mentions.in(event.title);
    const named = inTitle.length > 0 ? inTitle : this.mentions.in(event.location);
    const members = named.filter((organisation) => this.delegatesOf.has(organisation));
    const outcome = outcomeOf(event, item, changes.length);
    const newPlace = unknownPlace && outcome === 'new' ? this.addPlace(unknownPlace, event) : undefined;
    return {
      event,
      outcome,
      ...(item ? { item: item.id } : {}),
      changes,
      kind: guessSessionKind(event.title, event.minutes),
      hosts: named.filter((organisation) => !members.includes(organisation)),
      members,
      delegates: members.flatMap((organisation) => this.delegatesOf.get(organisation) ?? []),
      ...place,
      ...(newPlace ? { newPlace } : {}),
    };
  }

  private addPlace(name: string, event: AgendaEvent): string {
    const key = foldText(name) || name;
    if (!this.newPlaces.has(key)) {
      this.newPlaces.set(key, { key, name, zone: partsOfWallTime(event.start).zone });
    }
    return key;
  }
}

function outcomeOf(event: AgendaEvent, item: Session | undefined, changes: number): EventOutcome {
  if (!item) return event.status === 'cancelled' ? 'never-was' : 'new';
  if (item.deleted) return 'removed';
  const known = readSourceVersion(item.sourceVersion);
  const now = sourceVersionOf(event);
  if (known && now.digest === known.digest) return 'unchanged';
  if (changes === 0) return 'unchanged';
  if (known && now.sequence < known.sequence) return 'older';
  return event.status === 'cancelled' && item.status !== 'cancelled' ? 'cancelled' : 'changed';
}

function importedSessions(mission: Mission): (readonly [string, Session])[] {
  return Object.values(mission.items).flatMap((item) =>
    item.type === 'session' && item.sourceUid !== undefined ? [[item.sourceUid, item] as const] : [],
  );
}

function delegatesByOrganisation(mission: Mission): Map<OrganisationId, DelegateId[]> {
  const delegates = new Map<OrganisationId, DelegateId[]>();
  for (const { id, person, status, deleted } of Object.values(mission.delegates)) {
    const organisation = mission.people[person]?.organisation;
    if (deleted || status === 'withdrawn' || !organisation) continue;
    delegates.set(organisation, [...(delegates.get(organisation) ?? []), id]);
  }
  return delegates;
}

/**
 * Items whose event has left the source: their UID has the domain of events in the file that are known here, and their
 * day lies within the days of the file. An export of another calendar, or of one day only, makes nothing go.
 */
function goneItems(events: readonly AgendaEvent[], mission: Mission): ItemId[] {
  const uids = new Set(events.map(importedUid));
  const items = Object.values(mission.items).filter(({ sourceUid, deleted }) => sourceUid !== undefined && !deleted);
  const domains = new Set(items.filter(({ sourceUid }) => uids.has(sourceUid ?? '')).map(sourceOf));
  const days = events.map(({ start }) => start.slice(0, 10)).sort();
  return items
    .filter((item) => {
      const day = item.type === 'session' ? item.start?.slice(0, 10) : undefined;
      const isCovered = day !== undefined && day >= (days[0] ?? '') && day <= (days.at(-1) ?? '');
      return isCovered && !uids.has(item.sourceUid ?? '') && domains.has(sourceOf(item)) && item.status !== 'cancelled';
    })
    .map(({ id }) => id);
}

/** The part of a UID that its source has in common; without one, no two items are of the same source. */
function sourceOf({ sourceUid = '' }: ItineraryItem): string {
  return /@([^/]+)/.exec(sourceUid)?.[1] ?? sourceUid;
}

function countsOf(events: readonly PlannedEvent[]): Record<EventOutcome, number> {
  const counts: Record<EventOutcome, number> = {
    new: 0,
    changed: 0,
    cancelled: 0,
    unchanged: 0,
    older: 0,
    removed: 0,
    'never-was': 0,
  };
  for (const { outcome } of events) counts[outcome] += 1;
  return counts;
}
