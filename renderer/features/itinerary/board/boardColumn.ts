import type { DelegateId, GroupId } from '../../../../shared/model/identifier';

/** Whose day a column of the board shows. */
export type ColumnKey =
  | { readonly kind: 'group'; readonly id: GroupId }
  | { readonly kind: 'delegate'; readonly id: DelegateId }
  /** The delegation as one, while there are neither groups nor delegates. */
  | { readonly kind: 'everyone'; readonly id: 'everyone' }
  /** What belongs to no column shown: nothing of the day may be out of sight. */
  | { readonly kind: 'others'; readonly id: 'others' };

export type ColumnMode = 'groups' | 'delegates' | 'groups-and-delegates';
