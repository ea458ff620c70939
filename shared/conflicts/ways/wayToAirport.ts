import { readDegrees } from '../../model/coordinates';
import type { VenueId } from '../../model/identifier';
import { airportDegrees } from './airportDegrees';
import { estimatedWays } from './estimatedWays';
import { quickestOf } from './quickestOf';
import type { AirportWay, WayFacts } from './way';

/**
 * How long it takes between a venue and an airport: as estimated from where the two are, otherwise the margin that is kept between
 * venues. Nobody enters it: an airport is no venue of the mission.
 */
export function wayToAirport(facts: WayFacts, venue: VenueId | undefined, code: string | undefined): AirportWay {
  const from = venue && readDegrees(facts.venues[venue]?.coordinates ?? '');
  const estimate = quickestOf(estimatedWays(from, airportDegrees(code ?? '')));
  return estimate ? { ...estimate, known: 'estimated' } : { minutes: facts.margins.transfer, known: 'margin' };
}
