import type { DelegateId, ItemId, OrganisationId, RoomId, VenueId } from '../model/identifier';
import type { ItemStatus, SessionKind } from '../model/itineraryItem';
import type { WallTime } from '../model/wallTime';
import type { ZoneId } from '../model/zoneId';
import type { AgendaEvent, AgendaProblem } from './agendaFile';

/**
 * What importing an event would do.
 * `unchanged`: the source says what it said last time, even if the coordinator has changed the item since.
 * `older`: the file is older (lower SEQUENCE) than what was imported before; nothing is done unless asked.
 * `removed`: the item was deleted here; nothing is done unless asked.
 * `never-was`: cancelled at the source before it was ever imported.
 */
export type EventOutcome = 'new' | 'changed' | 'cancelled' | 'unchanged' | 'older' | 'removed' | 'never-was';

/** Outcomes that are carried out unless the person unticks them. */
export const defaultOutcomes: ReadonlySet<EventOutcome> = new Set<EventOutcome>(['new', 'changed', 'cancelled']);

export type EventChange =
  | { readonly field: 'start'; readonly before: WallTime | undefined; readonly after: WallTime }
  | { readonly field: 'minutes'; readonly before: number; readonly after: number }
  | { readonly field: 'status'; readonly before: ItemStatus; readonly after: ItemStatus }
  | { readonly field: 'title' | 'place' | 'description'; readonly before: string; readonly after: string };

export interface PlannedEvent {
  readonly event: AgendaEvent;
  readonly outcome: EventOutcome;
  readonly item?: ItemId;
  /** What differs from the item as it stands, for `changed`, `cancelled` and `older`. */
  readonly changes: readonly EventChange[];
  readonly kind: SessionKind;
  /** Organisations named in the event: hosts, and those of the delegation with the delegates who would take part. */
  readonly hosts: readonly OrganisationId[];
  readonly members: readonly OrganisationId[];
  readonly delegates: readonly DelegateId[];
  readonly venue?: VenueId;
  readonly room?: RoomId;
  readonly table?: string;
  /** A place to be added, by its key in `newPlaces`. */
  readonly newPlace?: string;
}

/** A place that events name and the mission does not know, on the clock of its first event. */
export interface NewPlace {
  readonly key: string;
  readonly name: string;
  readonly zone: ZoneId;
}

/** What importing an agenda would do. Nothing has been changed. */
export interface AgendaImportPlan {
  readonly events: readonly PlannedEvent[];
  readonly newPlaces: readonly NewPlace[];
  readonly counts: Readonly<Record<EventOutcome, number>>;
  /** Items that came from this source and are no longer in it, though the file covers their day. */
  readonly gone: readonly ItemId[];
  readonly problems: readonly AgendaProblem[];
}
