import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/** Where the focus goes when what had it is gone, the first of them that is there: the next card or row, the empty board, any button. */
const heirs = [
  '[data-card][tabindex="0"]',
  '[data-row][tabindex="0"]',
  '[role="application"][tabindex="0"]',
  '[data-empty-day] button',
  'button',
];

/** Takes the focus on when what had it within `root` was removed, by being deleted or undone: it must not fall out of the page. */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const element = root.current;
    if (!element) return undefined;
    const follow = ({ target }: FocusEvent) => {
      last.current = target instanceof Element ? target : null;
    };
    element.addEventListener('focusin', follow);
    return () => element.removeEventListener('focusin', follow);
  }, [root]);
  useLayoutEffect(() => {
    if (last.current === null || last.current.isConnected) return undefined;
    // A dialog that closes in the same moment gives its focus back first.
    const frame = requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return;
      last.current = null;
      const [heir] = heirs.flatMap((selector) => root.current?.querySelector<HTMLElement>(selector) ?? []);
      heir?.focus();
    });
    return () => cancelAnimationFrame(frame);
  });
}
