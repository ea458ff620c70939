import type { OrganisationId } from '../model/identifier';
import type { ItineraryItem } from '../model/itineraryItem';
import type { Mission } from '../model/mission';
import type { AgendaEvent, AgendaFile } from './agendaFile';
import type { AgendaImportPlan, EventOutcome, PlannedEvent } from './agendaImportPlan';
import { carriedType } from './carriedType';
import { eventChanges } from './eventChanges';
import { EventMatcher } from './eventMatches';
import { EventParties } from './eventParty';
import { eventTexts } from './eventTexts';
import { goneItems } from './goneItems';
import { guessSessionKind } from './guessSessionKind';
import { digestOfEvent, readSourceVersion } from './sourceVersion';
import { ImportedItems } from './importedItems';
import { itemSpan } from './itemSpan';
import { NewPlaces } from './newPlaces';
import { isOwnEvent } from './isOwnEvent';
import { PlaceIndex, type PlaceGuess } from './placeOfLocation';
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
    newPlaces: planner.newPlaces.places,
    newRooms: planner.newPlaces.rooms,
    counts: countsOf(events),
    gone: agenda.isWhole ? goneItems(question) : [],
    problems: agenda.problems,
    source,
  };
}

class EventPlanner {
  readonly newPlaces = new NewPlaces();
  private readonly matcher: EventMatcher;
  private readonly places: PlaceIndex;

  constructor(private readonly mission: Mission) {
    this.matcher = new EventMatcher(mission);
    this.places = new PlaceIndex(mission);
  }

  plan(event: AgendaEvent, item: ItineraryItem | undefined): PlannedEvent {
    const type = item?.type ?? (event.carried ? carriedType(event.carried.kind) : 'session');
    const guess = type === 'session' || type === 'stay' ? this.placeOf(event) : {};
    const { unknownPlace: _place, unknownRoom: _room, ...place } = guess;
    const texts = eventTexts(event, this.matcher.unknownNames(event));
    const changes = item ? eventChanges({ event, texts, place: guess }, item, this.mission) : [];
    const outcome = isOwnEvent(event, this.mission) ? 'own' : outcomeOf(event, item, changes.length);
    const isPlaced = outcome === 'new' || outcome === 'never-was' || changes.some(({ field }) => field === 'place');
    return {
      event,
      outcome,
      ...(item ? { item: item.id } : {}),
      changes,
      kind: event.carried?.kind ?? guessSessionKind(event.title, event.minutes),
      texts,
      matches: this.matcher.match(event),
      ...place,
      ...(isPlaced ? this.newPlaces.add(guess, event) : {}),
    };
  }

  /** Place by place where the event names them so, otherwise what its line of a location may mean. */
  private placeOf({ carried, location }: AgendaEvent): PlaceGuess {
    const isNamed = carried && (carried.venue ?? carried.table) !== undefined;
    return isNamed ? this.places.placeOfCarried(carried) : this.places.placeOf(location);
  }
}

/** A message that cancels a whole series names none of its dates: each that was imported is cancelled. */
function cancelledOccurrences(event: AgendaEvent, imported: ImportedItems): readonly AgendaEvent[] {
  if (event.status !== 'cancelled' || seriesUid(event.uid).occurrence !== '') return [event];
  const standing = imported.standingIn(event.uid).filter(({ sourceUid }) => sourceUid !== event.uid);
  if (standing.length === 0) return [event];
  return standing.map((item) => {
    const { start = event.start, minutes, allDay } = itemSpan(item);
    return { ...event, uid: item.sourceUid ?? event.uid, start, minutes, isAllDay: allDay };
  });
}

function outcomeOf(event: AgendaEvent, item: ItineraryItem | undefined, changes: number): EventOutcome {
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
