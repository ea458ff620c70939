import type { Leg } from '../../../../shared/model/itineraryItem';
import type { Placed } from './placeOnBoard';

/** The legs that somebody of a column takes, in order; cancelled ones move nobody. */
export function legsOfColumn(cards: readonly Placed[], column: number): readonly Leg[] {
  return cards.flatMap(({ item, column: first, span }) =>
    item.type === 'leg' && item.status !== 'cancelled' && first <= column && column < first + span ? [item] : [],
  );
}
