import type { ItineraryItem } from '../model/itineraryItem';

/** Whether an item is a meeting of companies: its title names them, so that it is counted for partners and never named. */
export function isMeeting(item: ItineraryItem): boolean {
  return item.type === 'session' && (item.kind === 'partnering-meeting' || item.purpose !== undefined);
}
