import type { CardBox } from './BoardCard';
import type { BoardPlacement, BoardRange } from './boardPlacement';
import { layoutOverlaps } from './layoutOverlaps';

export interface PlacedCard<Item extends BoardPlacement> {
  item: Item;
  box: CardBox;
  /** Shares its column with others at the same time. */
  isNarrow: boolean;
}

export interface BoardScale {
  range: BoardRange;
  columnCount: number;
  pixelsPerHour: number;
}

/** Every card that falls into the hours shown, with its box; what reaches beyond them is cut at their edge. */
export function cardBoxes<Item extends BoardPlacement>(items: readonly Item[], scale: BoardScale): PlacedCard<Item>[] {
  const { range } = scale;
  const inRange = items.filter((item) => item.end > range.from && item.start < range.to);
  const lanes = layoutOverlaps(inRange);
  return inRange.map((item) => {
    const { lane, lanes: count, width } = lanes.get(item.id) ?? { lane: 0, lanes: 1, width: 1 };
    const whole = boxOf(item, scale);
    const share = whole.width / count;
    const box = { ...whole, left: whole.left + lane * share, width: width * share };
    return { item, box, isNarrow: width < count };
  });
}

/** The box of one placement that shares its columns with nothing. */
export function boxOf(placement: BoardPlacement, { range, columnCount, pixelsPerHour }: BoardScale): CardBox {
  const start = Math.max(placement.start, range.from);
  const end = Math.min(placement.end, range.to);
  return {
    left: placement.column / columnCount,
    width: placement.span / columnCount,
    top: ((start - range.from) / 60) * pixelsPerHour,
    height: ((end - start) / 60) * pixelsPerHour,
  };
}
