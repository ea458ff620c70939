import { type KeyboardEvent, memo, type PointerEvent, type ReactNode } from 'react';
import { classNames } from '../classNames';
import styles from './Board.module.css';
import type { BoardItem, CardView } from './boardItem';
import type { CardLetters } from './cardLetters';
import { cardGap, handleHeight } from './boardMetrics';
import type { DragMode } from './dragTarget';

/** Shares of the width of all columns, and pixels from the top of the hours. */
export interface CardBox {
  left: number;
  width: number;
  top: number;
  height: number;
}

export interface BoardCardProps<Item extends BoardItem> extends CardBox {
  item: Item;
  isNarrow: boolean;
  letters: CardLetters;
  isSelected: boolean;
  isBegunAbove: boolean;
  isActive: boolean;
  renderItem: (item: Item, view: CardView) => ReactNode;
  onPress: (event: PointerEvent, item: Item, mode: DragMode) => void;
  onKeyDown: (event: KeyboardEvent, item: Item) => void;
}

function Card<Item extends BoardItem>(props: BoardCardProps<Item>) {
  const { item, left, width, top, height, isNarrow, isSelected, isBegunAbove, isActive, letters, renderItem } = props;
  const inner = height - cardGap;
  return (
    <div
      className={classNames(styles.slot, styles[letters], item.isFixed !== true && styles.resizable)}
      style={{ left: `${left * 100}%`, width: `${width * 100}%`, top, height: inner }}
      data-card={item.id}
      role="button"
      aria-label={item.label}
      aria-pressed={isSelected}
      tabIndex={isActive ? 0 : -1}
      onPointerDown={(event) => props.onPress(event, item, modeAt(event))}
      onKeyDown={(event) => props.onKeyDown(event, item)}
    >
      {renderItem(item, { height: inner, isNarrow, isSelected, isBegunAbove, isDragged: false })}
    </div>
  );
}

/** The foot of a card, of the height of its handle, makes it longer; anywhere else moves it. */
function modeAt({ clientY, currentTarget }: PointerEvent): DragMode {
  return clientY > currentTarget.getBoundingClientRect().bottom - handleHeight ? 'resize' : 'move';
}

/** Places one card and takes its focus; what it looks like is the caller's. Drawn again only when it changed. */
export const BoardCard = memo(Card) as typeof Card;
