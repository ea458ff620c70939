import { useLayoutEffect, useState, type RefObject } from 'react';

export interface Viewport {
  top: number;
  height: number;
}

/**
 * What is in sight of a scrolling element, in its own pixels; followed at every scroll and change of size. Must run in
 * the component that renders the element: the effects of its children come before the element is known.
 */
export function useViewport(scroller: RefObject<HTMLElement | null>): Viewport {
  const [viewport, setViewport] = useState<Viewport>({ top: 0, height: 0 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const read = () => setViewport({ top: element.scrollTop, height: element.clientHeight });
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    element.addEventListener('scroll', read, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', read);
    };
  }, [scroller]);
  return viewport;
}
