import type { ReactNode } from 'react';
import type { BoardPlacement } from './boardPlacement';
import type { RulerText } from './BoardRuler';

/** A card on the board. Keep each object stable while nothing in it changes: that is what keeps a large board quick. */
export interface BoardItem extends BoardPlacement {
  /** The whole card in one sentence, for screen readers. */
  label: string;
  /** Cannot be dragged or moved by keys. */
  isFixed?: boolean | undefined;
}

/** What the board tells a card about itself. */
export interface CardView {
  height: number;
  isNarrow: boolean;
  isSelected: boolean;
  isBegunAbove: boolean;
  isDragged: boolean;
}

export interface BoardColumn {
  id: string;
  /** A `BoardColumnHead`. */
  head: ReactNode;
  /** When this column's people are on another clock than the ruler: a faint vertical texture. */
  offClock?: readonly { from: number; to: number }[] | undefined;
}

/** Stays and deadlines, in the band above the hours. */
export interface AllDayEntry {
  id: string;
  column: number;
  span: number;
  content: ReactNode;
}

export interface BoardNow {
  minute: number;
  /** The one column that it is now in; absent where that is all of them. */
  column?: number | undefined;
  /** The present on each clock, by ruler. */
  texts: Readonly<Record<RulerText['id'], string>>;
}
