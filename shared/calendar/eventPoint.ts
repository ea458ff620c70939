import { readDegrees } from '../model/coordinates';
import type { ItineraryItem } from '../model/itineraryItem';
import type { Mission } from '../model/mission';
import { noParameters, type JCalProperty } from './jCal';
import { venueOf } from './venueOf';

/** Where the venue is on the Earth, as a map application takes it (RFC 5545 section 3.8.1.6). */
export function eventPoint(item: ItineraryItem, mission: Mission): JCalProperty[] {
  const point = readDegrees(venueOf(item, mission)?.coordinates ?? '');
  return point ? [['geo', noParameters, 'float', [point.latitude, point.longitude]]] : [];
}
