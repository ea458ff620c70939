import type { ItineraryItem } from '../model/itineraryItem';
import type { Mission } from '../model/mission';
import { webAddress } from '../text/webAddress';
import { noParameters, type JCalProperty } from './jCal';
import { venueOf } from './venueOf';

/** The page of the event, otherwise that of its venue, where it is on the Web. */
export function eventLink(item: ItineraryItem, mission: Mission): JCalProperty[] {
  const link = webAddress(item.link ?? '') ?? webAddress(venueOf(item, mission)?.website ?? '');
  return link === undefined ? [] : [['url', noParameters, 'uri', link]];
}
