import { readDegrees } from '../../model/coordinates';
import type { VenueId } from '../../model/identifier';
import type { TransferMode } from '../../model/transfer';
import { enteredMinutes } from './enteredMinutes';
import { estimatedWays } from './estimatedWays';
import { quickestOf } from './quickestOf';
import type { Way, WayFacts } from './way';

/**
 * How long it takes from one venue to another by the quickest means: as somebody entered it, otherwise as estimated from where the
 * two are, otherwise the margin that is kept between venues.
 */
export function wayBetween(facts: WayFacts, from: VenueId, to: VenueId): Way {
  const entered = quickestOf(enteredMinutes(facts, from, to));
  if (entered) return { ...entered, known: 'entered' };
  const estimated = quickestOf(estimatesBetween(facts, from, to));
  if (estimated) return { ...estimated, known: 'estimated' };
  return { minutes: facts.margins.transfer, known: 'margin' };
}

/** What is estimated for each means of transport, in minutes; empty where one of the two has no coordinates. */
export function estimatesBetween(
  { venues }: Pick<WayFacts, 'venues'>,
  from: VenueId,
  to: VenueId,
): ReadonlyMap<TransferMode, number> {
  const [start, end] = [from, to].map((id) => readDegrees(venues[id]?.coordinates ?? ''));
  return estimatedWays(start, end);
}
