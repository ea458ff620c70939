import type { ItemId, RoomId, VenueId } from '../model/identifier';
import type { ItemStatus } from '../model/itineraryItem';
import type { WallTime } from '../model/wallTime';
import type { ZoneId } from '../model/zoneId';
import type { AgendaEvent, AgendaProblem } from './agendaFile';
import type { CarriedItem, CarriedKind } from './carriedItem';
import type { EventMatch } from './eventMatches';
import type { EventTexts } from './eventTexts';
import type { PlaceNames } from './itemPlace';

/**
 * What importing an event would do.
 * `unchanged`: the source says what it said last time, even if the coordinator has changed the item since.
 * `older`: the file is older (lower SEQUENCE) than what was imported before; nothing is done unless asked.
 * `removed`: the item was deleted here; nothing is done unless asked.
 * `never-was`: cancelled at the source before it was ever imported; nothing is done unless asked.
 * `own`: written by this mission itself; importing it would double what is there.
 */
export type EventOutcome = 'new' | 'changed' | 'cancelled' | 'unchanged' | 'older' | 'removed' | 'never-was' | 'own';

/** Outcomes that are carried out unless the person unticks them. */
export const defaultOutcomes: ReadonlySet<EventOutcome> = new Set<EventOutcome>(['new', 'changed', 'cancelled']);

export type EventDifference =
  | { readonly field: 'start'; readonly before: WallTime | undefined; readonly after: WallTime }
  | { readonly field: 'minutes'; readonly before: number; readonly after: number }
  | { readonly field: 'status'; readonly before: ItemStatus; readonly after: ItemStatus }
  /** As a reader of each language knows the places. */
  | { readonly field: 'place'; readonly before: PlaceNames; readonly after: PlaceNames }
  | { readonly field: 'title' | 'description'; readonly before: string; readonly after: string };

/** `isOwn`: the item says something else because it was changed here since the import; that is kept unless asked otherwise. */
export type EventChange = EventDifference & { readonly isOwn: boolean };

export interface PlannedEvent {
  readonly event: AgendaEvent;
  readonly outcome: EventOutcome;
  readonly item?: ItemId;
  /** What differs from the item as it stands. */
  readonly changes: readonly EventChange[];
  /** What it would be as a new item: what it says it was, otherwise a kind of session that it probably is. */
  readonly kind: CarriedKind;
  readonly texts: EventTexts;
  /** Organisations and people that the event names, the certain ones first. */
  readonly matches: readonly EventMatch[];
  readonly venue?: VenueId;
  readonly room?: RoomId;
  readonly table?: string;
  /** A place to be added, by its key in `newPlaces`. */
  readonly newPlace?: string;
  /** Likewise a room, by its key in `newRooms`. */
  readonly newRoom?: string;
}

/** A place that events name and the mission does not know, on the clock of its first event. */
export interface NewPlace {
  readonly key: string;
  readonly name: string;
  readonly zone: ZoneId;
  /** All that is known of it, where the file says more than its name. */
  readonly carried?: NonNullable<CarriedItem['venue']>;
}

/** A room that events name in a place of the mission or in a new one. */
export interface NewRoom {
  readonly key: string;
  readonly names: NonNullable<CarriedItem['room']>;
}

/** An item that came from this agenda and is no longer in it. */
export interface GoneItem {
  readonly item: ItemId;
  /** On a day that the file does not reach: perhaps only a part of the agenda was exported. */
  readonly isOutside: boolean;
}

/** What importing an agenda would do. Nothing has been changed. */
export interface AgendaImportPlan {
  readonly events: readonly PlannedEvent[];
  readonly newPlaces: readonly NewPlace[];
  readonly newRooms: readonly NewRoom[];
  readonly counts: Readonly<Record<EventOutcome, number>>;
  readonly gone: readonly GoneItem[];
  readonly problems: readonly AgendaProblem[];
  /** The agenda's identity, which its items remember. */
  readonly source: string;
}
