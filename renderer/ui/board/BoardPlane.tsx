import { type MouseEvent, useMemo } from 'react';
import styles from './Board.module.css';
import { BoardCard } from './BoardCard';
import type { BoardCanvasProps } from './boardCanvasProps';
import { BoardHours } from './BoardHours';
import type { BoardItem } from './boardItem';
import { cardGap } from './boardMetrics';
import { type BoardScale, boxOf, cardBoxes, type PlacedCard } from './cardBoxes';
import { cardLetters } from './cardLetters';
import { DragPreview, DragTarget } from './DragPreview';
import { moveAlong } from './moveAlong';
import { NowLine } from './NowLine';
import type { ActiveCard } from './useActiveCard';
import type { BoardDrag } from './useBoardDrag';
import { useCardHandlers } from './useCardHandlers';
import { useMargin } from './useMargin';
import type { Viewport } from './useViewport';

export interface BoardPlaneProps<Item extends BoardItem> {
  props: BoardCanvasProps<Item>;
  scale: BoardScale;
  active: ActiveCard;
  viewport: Viewport;
}

/** The area of the columns: lines, cards, the present, and what is being dragged. */
export function BoardPlane<Item extends BoardItem>({ props, scale, active, viewport }: BoardPlaneProps<Item>) {
  const { items, columns, now, plane, dragging, selectedIds, renderItem, renderTip } = props;
  const { range, pixelsPerHour } = scale;
  const cards = useMemo(() => cardBoxes(items, scale), [items, scale]);
  const { onPress, onKeyDown } = useCardHandlers(props, active);
  const topOf = (minute: number) => ((minute - range.from) / 60) * pixelsPerHour;
  const { drag } = dragging;
  const margin = useMargin();
  return (
    <div
      ref={plane}
      className={styles.plane}
      style={{ height: topOf(range.to) }}
      onDoubleClick={(event) => openOrCreate(event, props, scale)}
      onFocus={(event) => {
        const id = cardIdOf(event.target);
        if (id !== null) active.follow(id);
      }}
    >
      <BoardHours columns={columns} scale={scale} />
      {cards
        .filter((card) => isDrawn(card, viewport, margin, active.id))
        .map(({ item, box, isNarrow }) => (
          <BoardCard
            key={item.id}
            item={item}
            {...box}
            isNarrow={isNarrow}
            letters={cardLetters(box.width * viewport.contentWidth)}
            isSelected={selectedIds.has(item.id)}
            isBegunAbove={box.top < viewport.top || item.start < range.from}
            isActive={item.id === active.id}
            renderItem={renderItem}
            onPress={onPress}
            onKeyDown={onKeyDown}
          />
        ))}
      {now && now.minute >= range.from && now.minute <= range.to && (
        <NowLine top={topOf(now.minute)} column={now.column} columnCount={columns.length} />
      )}
      {drag &&
        alongside(props, drag).map((placement) => (
          <DragTarget key={placement.id} placement={placement} scale={scale} />
        ))}
      {drag && <DragPreview drag={drag} scale={scale} card={liftedCard(props, drag, scale)} tip={renderTip?.(drag)} />}
    </div>
  );
}

function isDrawn(
  { item, box }: PlacedCard<BoardItem>,
  viewport: Viewport,
  margin: number,
  activeId: string | null,
): boolean {
  if (item.id === activeId) return true;
  const left = box.left * viewport.contentWidth;
  const right = left + box.width * viewport.contentWidth;
  return (
    box.top + box.height > viewport.top - margin &&
    box.top < viewport.top + viewport.height + margin &&
    right > viewport.left - margin &&
    left < viewport.left + viewport.width + margin
  );
}

/** Where the other chosen cards would land, when one of them is dragged. */
function alongside<Item extends BoardItem>({ items, selectedIds, columns }: BoardCanvasProps<Item>, drag: BoardDrag) {
  if (drag.mode !== 'move' || !selectedIds.has(drag.origin.id)) return [];
  return items
    .filter(({ id, isFixed }) => selectedIds.has(id) && id !== drag.origin.id && isFixed !== true)
    .map((item) => moveAlong(item, drag, columns.length));
}

function liftedCard<Item extends BoardItem>(props: BoardCanvasProps<Item>, drag: BoardDrag, scale: BoardScale) {
  const item = props.items.find((each) => each.id === drag.origin.id);
  if (!item) return null;
  const height = boxOf(drag.target, scale).height - cardGap;
  return props.renderItem(item, { height, isNarrow: false, isSelected: false, isBegunAbove: false, isDragged: true });
}

/** A double click opens the card it falls on, or makes half an hour where it falls on free time. */
function openOrCreate<Item extends BoardItem>(event: MouseEvent, props: BoardCanvasProps<Item>, scale: BoardScale) {
  const id = cardIdOf(event.target);
  if (id !== null) return props.onOpen(id);
  const box = props.plane.current?.getBoundingClientRect();
  if (!box || !props.onCreate) return;
  const column = Math.floor(((event.clientX - box.left) / box.width) * scale.columnCount);
  const minute = scale.range.from + ((event.clientY - box.top) / scale.pixelsPerHour) * 60;
  const start = Math.floor(minute / 30) * 30;
  props.onCreate({ column, span: 1, start, end: start + 30 });
}

function cardIdOf(target: EventTarget): string | null {
  const card = target instanceof Element ? target.closest<HTMLElement>('[data-card]') : null;
  return card?.dataset['card'] ?? null;
}
