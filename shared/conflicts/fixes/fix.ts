import type { DelegateId, ItemId, PersonId, RoomId, VenueId } from '../../model/identifier';
import type { PlainDate } from '../../model/plainDate';
import type { WallTime } from '../../model/wallTime';

/**
 * One change that settles a conflict and makes no other; `take-zone-rules` says that somebody looked at the times,
 * `entry-granted` that an authorisation has come, `entry-not-needed` that somebody checked that there is none to have,
 * `open-on-holidays` that somebody asked the venue, `confirm-item` that the host has answered, `list-sent` that the list of visitors has gone to them.
 */
export type Fix =
  | { readonly kind: 'move-item'; readonly item: ItemId; readonly to: WallTime }
  | { readonly kind: 'change-room'; readonly item: ItemId; readonly room: RoomId }
  | { readonly kind: 'add-participant'; readonly item: ItemId; readonly delegate: DelegateId }
  | { readonly kind: 'confirm-item'; readonly item: ItemId }
  | { readonly kind: 'list-sent'; readonly item: ItemId; readonly on: PlainDate }
  | { readonly kind: 'entry-granted' | 'entry-not-needed'; readonly person: PersonId; readonly country: string }
  | { readonly kind: 'delete-item'; readonly item: ItemId }
  | { readonly kind: 'open-on-holidays'; readonly venue: VenueId }
  | { readonly kind: 'take-zone-rules'; readonly release: string };
