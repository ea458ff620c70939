import type { Leg } from '../../../../shared/model/itineraryItem';
import type { Placed } from './placeOnBoard';

/** The legs of a column in order, without short ways on foot or by car; cancelled ones move nobody. */
export function legsOfColumn(cards: readonly Placed[], column: number): readonly Leg[] {
  return cards.flatMap(({ item, column: first, span }) =>
    item.type === 'leg' && item.status !== 'cancelled' && first <= column && column < first + span ? [item] : [],
  );
}
