import type { Page } from '@playwright/test';

/** The longest time between two frames, in milliseconds, until `work` is done. */
export async function longestFrame(page: Page, work: () => Promise<unknown>): Promise<number> {
  const watch = await page.evaluateHandle(() => {
    const state = { longest: 0, isOver: false };
    let before = performance.now();
    const tick = () => {
      const now = performance.now();
      state.longest = Math.max(state.longest, now - before);
      before = now;
      if (!state.isOver) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
    return state;
  });
  await work();
  return watch.evaluate((state) => {
    state.isOver = true;
    return state.longest;
  });
}
