import { type KeyboardEvent, type PointerEvent, useCallback, useEffect, useRef } from 'react';
import type { BoardCanvasProps } from './boardCanvasProps';
import type { BoardItem } from './boardItem';
import { type BoardKeyAction, boardKeyAction } from './boardKeyAction';
import { type DragMode, dragTarget } from './dragTarget';
import type { ActiveCard } from './useActiveCard';
import { selectingBy } from './selecting';
import { walkBoard } from './walkBoard';

/** One minute: by keyboard the step is in the key, and a start off the quarter hour is not pulled onto it. */
const KEY_SNAP_MINUTES = 1;

/** Pointer and keys of every card: the same two functions for good, so that no card is drawn again for them. */
export function useCardHandlers<Item extends BoardItem>(props: BoardCanvasProps<Item>, active: ActiveCard) {
  const latest = useRef({ props, active });
  useEffect(() => {
    latest.current = { props, active };
  });
  const onPress = useCallback((event: PointerEvent, item: Item, mode: DragMode) => {
    const { onSelect, selectedIds, dragging } = latest.current.props;
    const how = selectingBy(event);
    // Several that are chosen stay so while one of them is dragged; where it is only pressed, letting go chooses it alone.
    if (how !== 'only' || !selectedIds.has(item.id)) onSelect(item.id, how);
    if (item.isFixed !== true) dragging.begin(event, item, mode);
  }, []);
  const onKeyDown = useCallback((event: KeyboardEvent, item: Item) => {
    const action = boardKeyAction(event);
    if (!action) {
      if (latest.current.props.onOtherKey?.(item.id, event) === true) event.preventDefault();
      return;
    }
    event.preventDefault();
    act(latest.current.props, latest.current.active, item, action);
  }, []);
  return { onPress, onKeyDown };
}

function act<Item extends BoardItem>(
  props: BoardCanvasProps<Item>,
  active: ActiveCard,
  item: Item,
  action: BoardKeyAction,
) {
  switch (action.kind) {
    case 'open':
      return props.onOpen(item.id);
    case 'walk': {
      const next = walkBoard(props.items, item.id, action.key);
      if (next === null) return undefined;
      props.onSelect(next, action.isAdding ? 'add' : 'only');
      return active.focus(next);
    }
    case 'move':
    case 'resize':
      return shift(props, item, action);
  }
}

function shift<Item extends BoardItem>(
  { range, columns, onKeyMove, onStuck }: BoardCanvasProps<Item>,
  item: Item,
  action: Extract<BoardKeyAction, { kind: 'move' | 'resize' }>,
) {
  const columnsMoved = action.kind === 'move' ? action.columns : 0;
  const motion = { mode: action.kind, minutes: action.minutes, columns: columnsMoved, step: KEY_SNAP_MINUTES };
  const target = dragTarget(item, motion, range, columns.length);
  const isSame = target.start === item.start && target.end === item.end && target.column === item.column;
  if (item.isFixed === true) return;
  if (!isSame) onKeyMove({ mode: action.kind, origin: item, target });
  else if (columnsMoved !== 0) onStuck?.(item);
}
