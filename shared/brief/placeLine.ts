import type { ItineraryItem } from '../model/itineraryItem';
import type { BriefContext } from './briefContext';
import { joined } from './joined';
import { venueLine } from './venueLine';

/** Where somebody who does not know the mission finds an event: venue, room, then address and city. */
export function placeLine(item: ItineraryItem, context: Pick<BriefContext, 'mission' | 'locale'>): string {
  const venue = item.type === 'session' && item.venue ? context.mission.venues[item.venue] : undefined;
  return joined([venueLine(item, context), venue?.address, venue?.city], ', ');
}
