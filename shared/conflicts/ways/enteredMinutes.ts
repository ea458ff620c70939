import type { VenueId } from '../../model/identifier';
import type { Transfer, TransferMode } from '../../model/transfer';
import { foundOnce } from '../foundOnce';
import type { WayFacts } from './way';

/** What somebody entered for each means of transport between two venues, in minutes; the same in both directions. */
export function enteredMinutes(
  { transfers }: Pick<WayFacts, 'transfers'>,
  from: VenueId,
  to: VenueId,
): ReadonlyMap<TransferMode, number> {
  return byPair(transfers).get(pairKey(from, to)) ?? noWays;
}

const noWays: ReadonlyMap<TransferMode, number> = new Map();

const byPair = foundOnce((transfers: WayFacts['transfers']) => {
  const pairs = new Map<string, Map<TransferMode, number>>();
  for (const { from, to, mode, minutes, deleted } of Object.values<Transfer>(transfers)) {
    if (deleted) continue;
    const key = pairKey(from, to);
    const modes = pairs.get(key) ?? new Map<TransferMode, number>();
    // Two people may have entered the same way apart: the longer one is the safer.
    modes.set(mode, Math.max(minutes, modes.get(mode) ?? 0));
    pairs.set(key, modes);
  }
  return pairs;
});

function pairKey(from: VenueId, to: VenueId): string {
  return from < to ? `${from} ${to}` : `${to} ${from}`;
}
