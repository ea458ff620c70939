import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import type { AllDayEntry, BoardColumn, BoardItem, BoardNow, CardView } from './boardItem';
import type { BoardPlacement, BoardRange } from './boardPlacement';
import type { RulerText } from './BoardRuler';
import type { Selecting } from './selecting';
import type { BoardDrag, BoardDragHandle } from './useBoardDrag';

export interface BoardCanvasProps<Item extends BoardItem> {
  /** "Grille du lundi 22 juin" */
  label: string;
  /** How the keys work, for screen readers. */
  instructions: string;
  columns: readonly BoardColumn[];
  /** From outside to the grid: home, then host. None, one or two. */
  rulers: readonly RulerText[];
  range: BoardRange;
  items: readonly Item[];
  allDay: readonly AllDayEntry[];
  allDayLabel: string;
  now?: BoardNow | undefined;
  /** Keep stable: all cards are drawn again when it changes. */
  renderItem: (item: Item, view: CardView) => ReactNode;
  selectedIds: ReadonlySet<string>;
  onSelect: (id: string, how: Selecting) => void;
  /** Enter or double click. */
  onOpen: (id: string) => void;
  /** A key of a card that the board itself does not know; true where it was used. */
  onOtherKey?: ((id: string, event: KeyboardEvent) => boolean) | undefined;
  /** Brought into sight and focused when it changes: a search result, a conflict. */
  revealId?: string | null | undefined;
  /** Brought to the top of the hours when the board appears. */
  firstMinute?: number | undefined;
  /** From `useBoardDrag`, which shares `plane`; lists beside the board can then drag onto it. */
  dragging: BoardDragHandle;
  plane: RefObject<HTMLDivElement | null>;
  /** The same as a drop, by keyboard. */
  onKeyMove: (drag: BoardDrag) => void;
  /** A key would move a card to the side where it cannot go. */
  onStuck?: ((item: Item) => void) | undefined;
  /** A `DragTip` for where the card would land. */
  renderTip?: ((drag: BoardDrag) => ReactNode) | undefined;
  /** A double click on free time; half an hour. */
  onCreate?: ((placement: Omit<BoardPlacement, 'id'>) => void) | undefined;
  /** The last move in words; spoken when it changes. */
  announcement: ReactNode;
  pixelsPerHour?: number | undefined;
}
