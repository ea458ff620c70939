import type { Delegate } from '../model/delegate';
import type { DelegateId, GroupId } from '../model/identifier';
import type { ItineraryItem } from '../model/itineraryItem';
import type { Span } from './spanOf';

/** An item that has its time, with the instants. */
export interface Entry extends Span {
  readonly item: ItineraryItem;
}

/** What projections look up again and again, computed once per mission. Deleted records are nowhere in it. */
export interface MissionIndex {
  /** Every item that has a time, by start, then end, then identifier; cancelled ones included. */
  readonly entries: readonly Entry[];
  /** Sessions that wait for a time. */
  readonly unscheduled: readonly ItineraryItem[];
  /** All delegates in the order of directories, withdrawn ones included. */
  readonly delegates: readonly Delegate[];
  /** Delegates of each group who have not withdrawn. */
  readonly members: ReadonlyMap<GroupId, readonly DelegateId[]>;
  /** Everyone who has not withdrawn. */
  readonly travelling: readonly DelegateId[];
  /** What each delegate who has not withdrawn takes part in, in the order of `entries`. */
  readonly agendas: ReadonlyMap<DelegateId, readonly Entry[]>;
}
