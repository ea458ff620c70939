import { useLayoutEffect, useState, type RefObject } from 'react';

export interface Viewport {
  top: number;
  height: number;
  left: number;
  width: number;
  /** Width of everything there is to scroll. */
  contentWidth: number;
}

/**
 * What is in sight of a scrolling element, in its own pixels; followed at every scroll and change of size. Must run in
 * the component that renders the element: the effects of its children come before the element is known.
 */
export function useViewport(scroller: RefObject<HTMLElement | null>): Viewport {
  const [viewport, setViewport] = useState<Viewport>({ top: 0, height: 0, left: 0, width: 0, contentWidth: 0 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const read = () => setViewport(viewportOf(element));
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

function viewportOf(element: HTMLElement): Viewport {
  const { scrollTop, scrollLeft, clientHeight, clientWidth, scrollWidth } = element;
  return { top: scrollTop, height: clientHeight, left: scrollLeft, width: clientWidth, contentWidth: scrollWidth };
}
