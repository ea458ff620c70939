import type { CalendarRecipient } from '../model/calendarRecipient';
import type { ItemId, MissionId } from '../model/identifier';
import { recipientScope } from './recipientScope';

/**
 * The same for ever for one item and one recipient, so that a client replaces what it imported before (RFC 7986 section
 * 5.3). The recipient is part of it, because the same item in a delegate's and in a group's file differs in what it says.
 * `.invalid` can never be a host (RFC 2606). Identifiers are at most 64 characters, so it stays under 255 octets.
 */
export function eventUid(item: ItemId, recipient: CalendarRecipient, mission: MissionId): string {
  return `${item}.${recipientScope(recipient)}@${mission}.passerelle.invalid`;
}
