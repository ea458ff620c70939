import type { ItineraryItem, Session } from '../model/itineraryItem';
import type { Mission } from '../model/mission';
import type { PlainDate } from '../model/plainDate';
import type { Venue } from '../model/venue';
import { addDays } from '../time/addDays';
import { dateOf } from '../time/dateOf';
import { isVisibleTo } from './isVisibleTo';

/** The list of visitors that a venue wants before a visit. */
export interface AccessList {
  readonly visit: Session;
  readonly venue: Venue;
  /** Day of the visit, and by which day the list is wanted, by the calendar of the venue's place. */
  readonly day: PlainDate;
  readonly due: PlainDate;
}

/** What a venue wants for an item; nothing without a date, once it is called off, and where hosts may not know of it. */
export function accessListOf(item: ItineraryItem, { venues }: Pick<Mission, 'venues'>): AccessList | undefined {
  if (item.type !== 'session' || item.deleted || item.status === 'cancelled' || item.start === undefined)
    return undefined;
  const venue = item.venue && venues[item.venue];
  if (!venue || venue.deleted || venue.accessListDays === undefined || !isVisibleTo(item.audience, 'hosts')) {
    return undefined;
  }
  const day = dateOf(item.start);
  return { visit: item, venue, day, due: addDays(day, -venue.accessListDays) };
}
