import { destinationsOf } from '../../../../shared/itinerary/destinationsOf';
import type { Locale } from '../../../../shared/model/locale';
import type { Mission } from '../../../../shared/model/mission';
import { translatedText } from '../../../../shared/model/translatedText';
import type { ZoneId } from '../../../../shared/model/zoneId';
import { canonicalZone } from '../../../../shared/time/canonicalZone';
import { cityOfZone } from '../../../../shared/time/cityOfZone';

/** What people on this mission call the place whose clock this is: a destination, home, else the zone's own city. */
export function placeNameOf(mission: Mission, zone: ZoneId, locale: Locale): string {
  const isHere = (other: ZoneId) => other === zone || canonicalZone(other) === canonicalZone(zone);
  const destination = destinationsOf(mission).find((place) => isHere(place.zone));
  const named = destination && translatedText(destination, 'place', locale).text;
  if (named) return named;
  return (isHere(mission.homeZone) && translatedText(mission, 'homePlace', locale).text) || cityOfZone(zone, locale);
}
