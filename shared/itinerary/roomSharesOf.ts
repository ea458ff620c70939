import { agendaOf } from './agendaOf';
import { participantsOf } from './participantsOf';
import { spanOf } from './spanOf';
import type { DelegateId, ItemId } from '../model/identifier';
import { idsIn } from '../model/idsIn';
import type { ItineraryItem } from '../model/itineraryItem';
import type { Mission } from '../model/mission';
import type { RoomShare } from '../model/roomShare';

/** What is wrong with a shared room: more people than places, somebody in two rooms, not lodged there, or elsewhere on a night of it. */
export type RoomShareFault =
  | { readonly kind: 'too-many'; readonly people: number; readonly places: number }
  | { readonly kind: 'two-rooms'; readonly delegate: DelegateId; readonly other: RoomShare }
  | { readonly kind: 'not-there' | 'other-nights'; readonly delegate: DelegateId };

/** A shared room as it stands: only who still travels has a place in it. */
export interface SharedRoom {
  readonly share: RoomShare;
  readonly delegates: readonly DelegateId[];
  readonly faults: readonly RoomShareFault[];
}

/** The rooms that are shared at a stay, and what is wrong with them. */
export function roomSharesOf(mission: Mission, stay: ItemId): readonly SharedRoom[] {
  return living(mission)
    .filter((share) => share.stay === stay)
    .map((share) => {
      const delegates = sharersOf(mission, share);
      return { share, delegates, faults: faultsOf(mission, share, delegates) };
    });
}

/** With whom somebody shares at a stay, and whether that is confirmed; undefined for who has a room to themselves. */
export function roommatesOf(
  mission: Mission,
  stay: ItemId,
  delegate: DelegateId,
): (Pick<RoomShare, 'status'> & { readonly with: readonly DelegateId[] }) | undefined {
  const share = living(mission).find(
    (one) => isSameLodging(mission, one.stay, stay) && sharersOf(mission, one).includes(delegate),
  );
  return share && { status: share.status, with: sharersOf(mission, share).filter((other) => other !== delegate) };
}

function living({ roomShares, items }: Mission): readonly RoomShare[] {
  return Object.values<RoomShare>(roomShares).filter(({ deleted, stay }) => {
    const item = items[stay];
    return !deleted && item !== undefined && !item.deleted && item.status !== 'cancelled';
  });
}

/** Who has a place in a room: whoever withdrew or left the mission has freed theirs. */
export function sharersOf({ delegates }: Mission, share: RoomShare): readonly DelegateId[] {
  return idsIn(share.delegates).filter((id) => {
    const delegate = delegates[id];
    return delegate !== undefined && !delegate.deleted && delegate.status !== 'withdrawn';
  });
}

function faultsOf(mission: Mission, share: RoomShare, sharers: readonly DelegateId[]): readonly RoomShareFault[] {
  const people = sharers.length;
  const there = lodgersAt(mission, share.stay);
  return [
    ...(people > share.places ? [{ kind: 'too-many', people, places: share.places } as const] : []),
    ...sharers.flatMap((delegate): readonly RoomShareFault[] => {
      const other = otherRoomOf(mission, share, delegate);
      return other ? [{ kind: 'two-rooms', delegate, other }] : [];
    }),
    ...sharers.flatMap((delegate): readonly RoomShareFault[] => {
      if (!there.has(delegate)) return [{ kind: 'not-there', delegate }];
      return leavesFor(mission, share, delegate) ? [{ kind: 'other-nights', delegate }] : [];
    }),
  ];
}

/** Another shared room that they are in on one of the same nights, at this lodging or elsewhere. */
function otherRoomOf(mission: Mission, share: RoomShare, delegate: DelegateId): RoomShare | undefined {
  return living(mission).find(
    (other) => other.id !== share.id && other.delegates[delegate] && areSameNights(mission, share.stay, other.stay),
  );
}

/** Lodged elsewhere on one of the nights. */
function leavesFor(mission: Mission, { stay }: RoomShare, delegate: DelegateId): boolean {
  return agendaOf(mission, delegate).some(
    ({ item }) =>
      item.type === 'stay' &&
      item.status !== 'cancelled' &&
      areSameNights(mission, stay, item.id) &&
      !isSameLodging(mission, stay, item.id),
  );
}

/** Whoever lodges at the place of a stay on its nights, also where that is entered for each one apart. */
function lodgersAt(mission: Mission, stay: ItemId): ReadonlySet<DelegateId> {
  const stays = Object.values<ItineraryItem>(mission.items).filter(
    ({ id, type, deleted, status }) =>
      type === 'stay' && !deleted && status !== 'cancelled' && isSameLodging(mission, stay, id),
  );
  return new Set(stays.flatMap((item) => participantsOf(mission, item)));
}

/** Whether two stays are at one place, by its venue or else by what they are called, on some of the same nights. */
function isSameLodging(mission: Mission, one: ItemId, other: ItemId): boolean {
  if (one === other) return true;
  const [first, second] = [mission.items[one], mission.items[other]];
  if (first?.type !== 'stay' || second?.type !== 'stay' || !areSameNights(mission, one, other)) return false;
  return first.venue === undefined ? first.titleFr === second.titleFr && !second.venue : first.venue === second.venue;
}

function areSameNights({ items }: Mission, one: ItemId, other: ItemId): boolean {
  if (one === other) return true;
  const [first, second] = [one, other].map((id) => items[id] && spanOf(items[id]));
  return first !== undefined && second !== undefined && first.start < second.end && second.start < first.end;
}
