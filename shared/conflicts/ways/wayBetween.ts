import { readDegrees } from '../../model/coordinates';
import type { VenueId } from '../../model/identifier';
import { type TransferMode, transferModeSchema } from '../../model/transfer';
import { enteredMinutes } from './enteredMinutes';
import { estimatedMinutes } from './estimatedMinutes';
import { greatCircleKm } from './greatCircleKm';
import type { Way, WayFacts } from './way';

/**
 * How long it takes from one venue to another by the quickest means: as somebody entered it, otherwise as estimated from where the
 * two are, otherwise the margin that is kept between venues.
 */
export function wayBetween(facts: WayFacts, from: VenueId, to: VenueId): Way {
  const entered = quickest([...enteredMinutes(facts, from, to)]);
  if (entered) return { ...entered, known: 'entered' };
  const estimated = quickest([...estimatesBetween(facts, from, to)]);
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
  if (!start || !end) return new Map();
  const km = greatCircleKm(start, end);
  return new Map(
    transferModeSchema.options.flatMap((mode): readonly (readonly [TransferMode, number])[] => {
      const minutes = estimatedMinutes(km, mode);
      return minutes === undefined ? [] : [[mode, minutes]];
    }),
  );
}

function quickest(
  ways: readonly (readonly [TransferMode, number])[],
): { mode: TransferMode; minutes: number } | undefined {
  const [first, ...others] = ways;
  if (!first) return undefined;
  const [mode, minutes] = others.reduce((best, way) => (way[1] < best[1] ? way : best), first);
  return { mode, minutes };
}
