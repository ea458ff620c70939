import type { ItineraryItem } from '../../../../shared/model/itineraryItem';
import type { BoardDrag } from '../../../ui/board/useBoardDrag';
import type { CardItem } from './cardItem';
import type { DropOutcome } from './dropOutcome';
import type { DropPlan } from './dropPlan';

/** One of several that are chosen takes the others along. */
export function outcomeOf(
  item: ItineraryItem,
  drag: BoardDrag,
  plan: DropPlan,
  chosen: readonly CardItem[],
): DropOutcome {
  return movesSeveral(drag, chosen) ? plan.several(chosen, drag) : plan.commands(item, drag);
}

/** Whether a drag takes others along. */
export function movesSeveral({ mode, origin }: BoardDrag, chosen: readonly CardItem[]): boolean {
  return mode === 'move' && chosen.length > 1 && chosen.some(({ id }) => id === origin.id);
}
