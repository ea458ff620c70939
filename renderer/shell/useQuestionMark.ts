import { useEffect } from 'react';
import { isWriting } from '../ui/isWriting';

/** Calls `show` when `?` is pressed anywhere but in a field. */
export function useQuestionMark(show: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { target } = event;
      // Letters pressed on a cell of a table begin to write in it.
      const isInGrid = target instanceof Element && target.closest('[role="grid"]') !== null;
      if (event.key === '?' && !isInGrid && !isWriting(target)) show();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [show]);
}
