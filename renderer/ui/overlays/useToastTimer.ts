import { useEffect, useRef, useState } from 'react';

/** Long enough to read one sentence twice and reach the undo button (WCAG 2.2.1 is met by the pause, and undo stays in the menu). */
const SHOWN_FOR_MS = 8000;

export interface PauseHandlers {
  onPointerEnter: () => void;
  onPointerLeave: () => void;
  onFocus: () => void;
  onBlur: () => void;
}

/** Calls `onEnd` once, after the toast has stood untouched for its whole time; touching it starts the time again. */
export function useToastTimer(onEnd: () => void): PauseHandlers {
  const [isPaused, setPaused] = useState(false);
  const end = useRef(onEnd);
  useEffect(() => {
    end.current = onEnd;
  });
  useEffect(() => {
    if (isPaused) return undefined;
    const timer = setTimeout(() => end.current(), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [isPaused]);
  const hold = () => setPaused(true);
  const release = () => setPaused(false);
  return { onPointerEnter: hold, onPointerLeave: release, onFocus: hold, onBlur: release };
}
