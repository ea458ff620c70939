import type { ItineraryItem } from '../model/itineraryItem';
import type { Mission } from '../model/mission';
import { partsOfWallTime } from '../model/wallTime';
import type { ZoneId } from '../model/zoneId';
import { mainDestination } from './mainDestination';
import { startTimeOf } from './startTimeOf';

/**
 * The zone on whose clock an item begins. One that has no time yet goes by its venue, or else by the main destination,
 * where most things happen.
 */
export function placeZoneOf(mission: Mission, item: ItineraryItem): ZoneId {
  const start = startTimeOf(item);
  if (start !== undefined) return partsOfWallTime(start).zone;
  const venue = 'venue' in item && item.venue !== undefined ? mission.venues[item.venue] : undefined;
  return venue?.zone ?? mainDestination(mission)?.zone ?? mission.homeZone;
}
