import { assertNever } from '../model/assertNever';
import type { ItineraryItem } from '../model/itineraryItem';
import type { Mission } from '../model/mission';
import type { CalendarRecipient } from './calendarRecipient';

/**
 * Whether an item belongs in a recipient's calendar: the delegation may know of it, and the recipient takes part. Items for
 * hosts or coordinators only are in nobody's file; cancelled ones stay, so that they disappear from the phone.
 */
export function isInCalendar(item: ItineraryItem, recipient: CalendarRecipient, mission: Mission): boolean {
  if (item.deleted || (item.audience !== 'public' && item.audience !== 'delegation')) return false;
  switch (recipient.kind) {
    case 'mission':
      return true;
    case 'group':
      return item.everyone || item.groups[recipient.id] === true;
    case 'delegate': {
      const group = mission.delegates[recipient.id]?.group;
      const isOfGroup = group !== undefined && item.groups[group] === true;
      return item.everyone || isOfGroup || item.delegates[recipient.id] === true;
    }
    default:
      return assertNever(recipient);
  }
}
