import type { ItemId } from '../model/identifier';
import type { Mission } from '../model/mission';
import type { CalendarRecipient } from '../model/calendarRecipient';

/** The booking reference of an item in a delegate's own calendar; empty in those that several people get. */
export function ownBookingReference(item: ItemId, recipient: CalendarRecipient, mission: Mission): string {
  if (recipient.kind !== 'delegate') return '';
  const booked = mission.items[item];
  return booked?.type === 'leg' || booked?.type === 'stay' ? (booked.bookingReference ?? '') : '';
}
