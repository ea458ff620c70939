import { useEffect, useRef, useState, type PointerEvent as ReactPointerEvent, type RefObject } from 'react';
import type { BoardPlacement, BoardRange } from './boardPlacement';
import { type DragMode, dragTarget } from './dragTarget';
import { selectingBy } from './selecting';

/** Steps of start and end; holding Shift takes the fine one. */
const STEP_MINUTES = 15;
const FINE_STEP_MINUTES = 5;

/** A press that moves less than this is a click. */
const THRESHOLD_PX = 4;

export interface BoardDrag {
  mode: DragMode;
  origin: BoardPlacement;
  /** Where it would land now. */
  target: BoardPlacement;
}

export interface BoardDragInput {
  /** The area of the columns, without rulers and heads. */
  plane: RefObject<HTMLElement | null>;
  range: BoardRange;
  columnCount: number;
  pixelsPerHour: number;
  onDrop: (drag: BoardDrag) => void;
  /** Pressed and let go without being moved, and without keys held. */
  onTap?: ((origin: BoardPlacement) => void) | undefined;
}

export interface BoardDragHandle {
  /** Null while nothing is dragged. */
  drag: BoardDrag | null;
  /**
   * Call from `onPointerDown`. With `place`, something from outside the board: `origin` then gives its duration and
   * span, and it lands under the pointer.
   */
  begin: (event: ReactPointerEvent, origin: BoardPlacement, mode: DragMode) => void;
}

interface Press {
  mode: DragMode;
  origin: BoardPlacement;
  /** Where it began: on the screen, and in the plane, which may scroll under the pointer. */
  x: number;
  y: number;
  planeX: number;
  planeY: number;
}

/** Pointer drag on the board. Escape puts it back; nothing is reported until the pointer is released. */
export function useBoardDrag(input: BoardDragInput): BoardDragHandle {
  const [drag, setDrag] = useState<BoardDrag | null>(null);
  const [press, setPress] = useState<Press | null>(null);
  const latest = useRef(input);
  useEffect(() => {
    latest.current = input;
  });
  useEffect(() => {
    if (!press) return undefined;
    return followPointer(press, latest, setDrag, () => setPress(null));
  }, [press]);
  return {
    drag,
    begin(event, origin, mode) {
      if (event.button !== 0) return;
      const { x, y } = inPlane(input.plane.current, event);
      setPress({ mode, origin, x: event.clientX, y: event.clientY, planeX: x, planeY: y });
    },
  };
}

/** Listens to the window until the pointer is let go; returns how to stop listening. */
function followPointer(
  press: Press,
  latest: RefObject<BoardDragInput>,
  show: (drag: BoardDrag | null) => void,
  end: () => void,
): () => void {
  let current: BoardDrag | null = null;
  const finish = (isDropped: boolean) => {
    show(null);
    end();
    if (isDropped && current) latest.current.onDrop(current);
  };
  const listeners = {
    pointermove: (event: PointerEvent) => {
      if (!current && Math.hypot(event.clientX - press.x, event.clientY - press.y) < THRESHOLD_PX) return;
      current = { mode: press.mode, origin: press.origin, target: targetAt(event, press, latest.current) };
      show(current);
    },
    pointerup: (event: PointerEvent) => {
      const { onTap } = latest.current;
      if (!current && selectingBy(event) === 'only') onTap?.(press.origin);
      finish(true);
    },
    pointercancel: () => finish(false),
    keydown: (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      finish(false);
    },
  };
  const stop = new AbortController();
  const options = { capture: true, signal: stop.signal };
  window.addEventListener('pointermove', listeners.pointermove, options);
  window.addEventListener('pointerup', listeners.pointerup, options);
  window.addEventListener('pointercancel', listeners.pointercancel, options);
  window.addEventListener('keydown', listeners.keydown, options);
  return () => stop.abort();
}

function targetAt(event: PointerEvent, press: Press, input: BoardDragInput): BoardPlacement {
  const { plane, range, columnCount, pixelsPerHour } = input;
  const { x, y, width } = inPlane(plane.current, event);
  const columnWidth = width / columnCount;
  const toMinutes = (pixels: number) => (pixels / pixelsPerHour) * 60;
  const step = event.shiftKey ? FINE_STEP_MINUTES : STEP_MINUTES;
  const { mode, origin } = press;
  if (mode === 'place') {
    const placed = { ...origin, column: 0, start: range.from, end: range.from + origin.end - origin.start };
    const motion = { mode, minutes: toMinutes(y), columns: Math.floor(x / columnWidth), step };
    return dragTarget(placed, motion, range, columnCount);
  }
  const columns = Math.floor(x / columnWidth) - Math.floor(press.planeX / columnWidth);
  return dragTarget(origin, { mode, minutes: toMinutes(y - press.planeY), columns, step }, range, columnCount);
}

function inPlane(plane: HTMLElement | null, event: { clientX: number; clientY: number }) {
  const box = plane?.getBoundingClientRect() ?? new DOMRect();
  return { x: event.clientX - box.left, y: event.clientY - box.top, width: box.width };
}
