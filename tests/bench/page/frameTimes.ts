import type { Page } from '@playwright/test';

/** The times between two frames, in milliseconds, until `work` is done. */
export async function frameTimes(page: Page, work: () => Promise<unknown>): Promise<readonly number[]> {
  const watch = await page.evaluateHandle(() => {
    const state: { times: number[]; isOver: boolean } = { times: [], isOver: false };
    let before: number | undefined;
    const tick = (now: number) => {
      if (before !== undefined) state.times.push(now - before);
      before = now;
      if (!state.isOver) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
    return state;
  });
  await work();
  return watch.evaluate((state) => {
    state.isOver = true;
    return state.times;
  });
}

/** What all but one in twenty stay within. */
export function ninetyFifth(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * 0.95) - 1)] ?? Number.NaN;
}
