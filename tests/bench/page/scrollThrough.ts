import type { Page } from '@playwright/test';

/** Scrolls an element from top to bottom, the same way at every frame; resolves at the end. */
export function scrollThrough(page: Page, selector: string, pixelsPerFrame: number): Promise<void> {
  return page.evaluate(
    ([scrolled, step]) =>
      new Promise<void>((resolve) => {
        const element = document.querySelector(scrolled);
        if (!element) throw new Error(`Nothing matches ${scrolled}`);
        element.scrollTop = 0;
        const scroll = () => {
          const before = element.scrollTop;
          element.scrollTop = before + step;
          if (element.scrollTop === before) resolve();
          else requestAnimationFrame(scroll);
        };
        requestAnimationFrame(scroll);
      }),
    [selector, pixelsPerFrame] as const,
  );
}
