import type { Command } from '../../../../shared/commands/commands';
import { failure, type Result, success } from '../../../../shared/model/result';
import type { BoardDrag } from '../../../ui/board/useBoardDrag';
import type { ColumnKey } from './boardColumn';
import type { CardItem } from './cardItem';
import { type ColumnChanges, columnChanges } from './columnChanges';
import type { DropOutcome, DropRefusal } from './dropOutcome';

/**
 * The edit that moves several cards as far as the one that is dragged: as many minutes, and as many columns to the side.
 * Where one of them has no such column, or its column cannot take it, none moves.
 */
export function severalCommands(
  cards: readonly CardItem[],
  { origin, target }: Pick<BoardDrag, 'origin' | 'target'>,
  columns: readonly ColumnKey[],
): DropOutcome {
  const minutes = target.start - origin.start;
  const aside = target.column - origin.column;
  if (aside === 0) return success(shiftCommands(cards, { days: 0, minutes }));
  const moves: Extract<Command, { name: 'move-items' }>['payload']['moves'] = [];
  for (const card of cards) {
    const changes = changesAside(card, aside, columns);
    if (!changes.ok) return changes;
    moves.push({ item: card.item.id, changes: changes.value });
  }
  return success([{ name: 'move-items', payload: { moves, minutes } }]);
}

/** All of them by so many days and minutes; an item that has several cards is moved once. */
export function shiftCommands(
  cards: readonly CardItem[],
  { days, minutes }: { days: number; minutes: number },
): readonly Command[] {
  if (days === 0 && minutes === 0) return [];
  const items = [...new Set(cards.map(({ item }) => item.id))];
  return [{ name: 'shift-items', payload: { items, days, minutes } }];
}

function changesAside(
  { item, column, isColumnBound }: CardItem,
  aside: number,
  columns: readonly ColumnKey[],
): Result<ColumnChanges, DropRefusal> {
  if (isColumnBound === true) return failure({ code: 'in-several-columns', item });
  const to = columns[column + aside];
  if (!to) return failure({ code: 'beyond-columns', item });
  const changes = columnChanges(item.type, to);
  return changes ? success(changes) : failure({ code: 'not-in-column', item, column: to });
}
