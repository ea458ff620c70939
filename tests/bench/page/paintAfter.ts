import type { Page } from '@playwright/test';

/** What must be on the page for an act to count as shown: an element that matches, and holds the text where one is given. */
export interface Shown {
  readonly selector: string;
  readonly text?: string;
}

/**
 * Milliseconds from the first event of this kind in `act`, as the browser stamped it, to the end of the frame in which
 * `shown` is on the page for the first time.
 */
export async function paintAfter(
  page: Page,
  event: 'keydown' | 'pointerdown' | 'pointerup',
  shown: Shown,
  act: () => Promise<unknown>,
): Promise<number> {
  const watch = await page.evaluateHandle(
    ([kind, { selector, text = '' }]) => {
      const painted = new Promise<number>((resolve) => {
        let began: number | undefined;
        const isShown = () =>
          [...document.querySelectorAll(selector)].some((element) => element.textContent?.includes(text));
        const look = () => {
          if (began === undefined || !isShown()) return;
          const start = began;
          observer.disconnect();
          // A message sent from a frame arrives once that frame is painted.
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.addEventListener('message', () => resolve(performance.now() - start));
            port1.start();
            port2.postMessage(null);
          });
        };
        const observer = new MutationObserver(look);
        const begin = ({ timeStamp }: Event) => {
          began = timeStamp;
          // What listened before may have drawn already.
          look();
        };
        addEventListener(kind, begin, { capture: true, once: true });
        observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
      });
      return { painted };
    },
    [event, shown] as const,
  );
  await act();
  return watch.evaluate(({ painted }) => painted);
}
