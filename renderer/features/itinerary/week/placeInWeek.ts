import type { Entry } from '../../../../shared/itinerary/missionIndex';
import type { Placed } from '../board/placeOnBoard';
import { clockMinuteOf, type WeekColumn } from './weekColumns';

/** A moment still needs something to take hold of. */
const leastMinutes = 15;

/**
 * A card on each day that an item is on: what lasts over midnight goes on at the head of the next column, where it only
 * shows. What begins before the first day is already under way there.
 */
export function placeInWeek(entries: readonly Entry[], columns: readonly WeekColumn[]): readonly Placed[] {
  return entries.flatMap((entry) => {
    const days = columns.flatMap((column, index) => (isOn(entry, column) ? [{ column, index }] : []));
    return days.map(({ column, index }, count) => place(entry, column, index, count));
  });
}

function isOn({ start, end }: Entry, { from, until }: WeekColumn): boolean {
  return start < until && (end > from || start >= from);
}

function place({ item, start, end }: Entry, column: WeekColumn, index: number, count: number): Placed {
  const isContinued = start < column.from;
  const own = clockMinuteOf(start, column);
  const first = clockMinuteOf(column.from, column);
  const from = isContinued && first > 0 ? first : own;
  return {
    id: count === 0 ? item.id : `${item.id}#${count}`,
    item,
    column: index,
    span: 1,
    start: from,
    end: Math.max(clockMinuteOf(end, column), from + leastMinutes),
    isOwnOfColumn: true,
    isContinued,
  };
}
