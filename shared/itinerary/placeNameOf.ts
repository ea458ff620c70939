import type { Locale } from '../model/locale';
import type { Mission } from '../model/mission';
import { translatedText } from '../model/translatedText';
import type { ZoneId } from '../model/zoneId';
import { canonicalZone } from '../time/canonicalZone';
import { cityOfZone } from '../time/cityOfZone';
import { destinationsOf } from './destinationsOf';

/** What a mission tells of the places that it leaves from and goes to. */
export type PlacesOfMission = Pick<Mission, 'destinations' | 'homeZone' | 'homePlaceFr' | 'homePlaceEn'>;

/** What people on this mission call the place whose clock this is: a destination, home, else the zone's own city. */
export function placeNameOf(mission: PlacesOfMission, zone: ZoneId, locale: Locale): string {
  const isHere = (other: ZoneId) => other === zone || canonicalZone(other) === canonicalZone(zone);
  const destination = destinationsOf(mission).find((place) => isHere(place.zone));
  const named = destination && translatedText(destination, 'place', locale).text;
  if (named) return named;
  return (isHere(mission.homeZone) && translatedText(mission, 'homePlace', locale).text) || cityOfZone(zone, locale);
}
