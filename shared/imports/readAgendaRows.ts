import type { OrganisationId } from '../model/identifier';
import type { Session } from '../model/itineraryItem';
import type { Mission } from '../model/mission';
import { partsOfWallTime } from '../model/wallTime';
import { foldText } from '../text/foldText';
import type { AgendaEvent, AgendaFile } from './agendaFile';
import type { AgendaImportPlan, EventOutcome, NewPlace, PlannedEvent } from './agendaImportPlan';
import { eventChanges } from './eventChanges';
import { EventMatcher } from './eventMatches';
import { EventParties } from './eventParty';
import { goneItems } from './goneItems';
import { guessSessionKind } from './guessSessionKind';
import { digestOfEvent, readSourceVersion } from './sourceVersion';
import { ImportedItems } from './importedItems';
import { isOwnEvent } from './isOwnEvent';
import { PlaceIndex } from './placeOfLocation';
import { seriesUid } from './seriesUid';
import { sourceKey, type OwnerKey } from './sourceKey';

/**
 * Works out what importing an agenda would do: each event is compared with the item that an earlier import made of it.
 * Organisations, people, rooms and tables are recognised in it, for the coordinator to look over.
 *
 * @param owner whose agenda it is, where somebody has said so; otherwise the organisation that nearly all its events name
 */
export function readAgendaRows(agenda: AgendaFile, mission: Mission, owner: OwnerKey = ''): AgendaImportPlan {
  const imported = new ImportedItems(mission);
  const listed = agenda.events.flatMap((event) => cancelledOccurrences(event, imported));
  const items = imported.match(listed);
  const planner = new EventPlanner(mission);
  const events = listed.map((event) => planner.plan(event, items.get(event)));
  const ownerKey = owner || impliedOwner(events, mission);
  const source = sourceKey(agenda, ownerKey);
  const met = new Set(items.values());
  const question = { events: listed, met, imported: imported.all, source };
  return {
    events,
    newPlaces: [...planner.newPlaces.values()],
    counts: countsOf(events),
    gone: agenda.isWhole ? goneItems(question) : [],
    problems: agenda.problems,
    source,
  };
}

class EventPlanner {
  readonly newPlaces = new Map<string, NewPlace>();
  private readonly matcher: EventMatcher;
  private readonly places: PlaceIndex;

  constructor(private readonly mission: Mission) {
    this.matcher = new EventMatcher(mission);
    this.places = new PlaceIndex(mission);
  }

  plan(event: AgendaEvent, item: Session | undefined): PlannedEvent {
    const guess = this.places.placeOf(event.location);
    const { unknownPlace, ...place } = guess;
    const changes = item ? eventChanges(event, item, guess, this.mission) : [];
    const outcome = isOwnEvent(event, this.mission) ? 'own' : outcomeOf(event, item, changes.length);
    const isPlaced = outcome === 'new' || outcome === 'never-was' || changes.some(({ field }) => field === 'place');
    const newPlace = unknownPlace && isPlaced ? this.addPlace(unknownPlace, event) : undefined;
    return {
      event,
      outcome,
      ...(item ? { item: item.id } : {}),
      changes,
      kind: guessSessionKind(event.title, event.minutes),
      matches: this.matcher.match(event),
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

/** A message that cancels a whole series names none of its dates: each that was imported is cancelled. */
function cancelledOccurrences(event: AgendaEvent, imported: ImportedItems): readonly AgendaEvent[] {
  if (event.status !== 'cancelled' || seriesUid(event.uid).occurrence !== '') return [event];
  const standing = imported.standingIn(event.uid).filter(({ sourceUid }) => sourceUid !== event.uid);
  if (standing.length === 0) return [event];
  return standing.map(({ sourceUid = event.uid, start = event.start, minutes, allDay = false }) => ({
    ...event,
    uid: sourceUid,
    start,
    minutes,
    isAllDay: allDay,
  }));
}

function outcomeOf(event: AgendaEvent, item: Session | undefined, changes: number): EventOutcome {
  if (!item) return event.status === 'cancelled' ? 'never-was' : 'new';
  if (item.deleted) return 'removed';
  const known = readSourceVersion(item.sourceVersion);
  if (known && digestOfEvent(event) === known.digest) return 'unchanged';
  if (changes === 0) return 'unchanged';
  if (known && event.sequence < known.sequence) return 'older';
  return event.status === 'cancelled' && item.status !== 'cancelled' ? 'cancelled' : 'changed';
}

/** Four of five events; fewer than three say nothing. */
const mostOf = 0.8;
const fewest = 3;

/** The organisation of the delegation that nearly all events name: a platform exports one company's meetings. */
function impliedOwner(events: readonly PlannedEvent[], mission: Mission): OwnerKey {
  const parties = new EventParties(mission);
  const named = new Map<OrganisationId, number>();
  for (const { matches } of events) {
    for (const match of matches) {
      if (match.kind !== 'organisation' || !match.isSure || !parties.isMember(match.id)) continue;
      named.set(match.id, (named.get(match.id) ?? 0) + 1);
    }
  }
  const [owner] = [...named].filter(([, count]) => count >= fewest && count >= events.length * mostOf);
  return owner ? `organisation ${owner[0]}` : '';
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
    own: 0,
  };
  for (const { outcome } of events) counts[outcome] += 1;
  return counts;
}
