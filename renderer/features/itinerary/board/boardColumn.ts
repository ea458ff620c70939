import type { MissionView } from '../../../../shared/ipc/missionView';
import type { DelegateId, GroupId, OrganisationId, VenueId } from '../../../../shared/model/identifier';

/** Whose day a column of the board shows, or which place's. */
export type ColumnKey =
  | { readonly kind: 'group'; readonly id: GroupId }
  | { readonly kind: 'delegate'; readonly id: DelegateId }
  | { readonly kind: 'venue'; readonly id: VenueId }
  | { readonly kind: 'host'; readonly id: OrganisationId }
  /** The delegation as one, while there are neither groups nor delegates. */
  | { readonly kind: 'everyone'; readonly id: 'everyone' }
  /** What belongs to no column shown: nothing of the day may be out of sight. */
  | { readonly kind: 'others'; readonly id: 'others' };

export type ColumnMode = NonNullable<MissionView['boardColumns']>;
