import { destinationsOf } from '../itinerary/destinationsOf';
import type { ZoneId } from '../model/zoneId';
import { canonicalZone } from '../time/canonicalZone';
import { cityOfZone } from '../time/cityOfZone';
import type { BriefContext } from './briefContext';
import { said } from './said';

/** The city by which a reader of this mission knows a zone: a destination, else home, else the city of the zone. */
export function placeOfZone(zone: ZoneId, { mission, locale }: Pick<BriefContext, 'mission' | 'locale'>): string {
  const destination = destinationsOf(mission).find(
    (candidate) => canonicalZone(candidate.zone) === canonicalZone(zone),
  );
  if (destination) return said(destination, 'place', locale).text;
  if (canonicalZone(mission.homeZone) === canonicalZone(zone)) return said(mission, 'homePlace', locale).text;
  return cityOfZone(zone, locale);
}
