import type { DelegateId, GroupId } from '../model/identifier';

/** Whose calendar a file is: one delegate's, a group's, or everything the delegation may see. */
export type CalendarRecipient =
  | { readonly kind: 'delegate'; readonly id: DelegateId }
  | { readonly kind: 'group'; readonly id: GroupId }
  | { readonly kind: 'mission' };
