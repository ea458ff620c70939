import type { Page } from '@playwright/test';
import { frameTimes, ninetyFifth } from './frameTimes';
import { paintAfter } from './paintAfter';

const steps = 60;

/** What one drag of a card took: nineteen frames in twenty, and from letting go to the card painted where it landed. */
export interface Drag {
  readonly frame: number;
  readonly drop: number;
}

/** In the page: the first card that a pointer reaches, and where; others lie under the rulers or beyond the edge. */
function cardInReach() {
  for (const card of document.querySelectorAll<HTMLElement>('[data-card]')) {
    const box = card.getBoundingClientRect();
    const [x, y] = [box.x + box.width / 2, box.y + 6];
    if (document.elementFromPoint(x, y)?.closest('[data-card]') !== card) continue;
    return { id: card.dataset['card'], top: card.style.top, x, y };
  }
  throw new Error('No card in reach');
}

/** Drags the first card on screen a good hour down in small steps, each of them a frame, and lets go. */
export async function dragCard(page: Page): Promise<Drag> {
  const { id, top, ...start } = await page.evaluate(cardInReach);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  const times = await frameTimes(page, async () => {
    for (let step = 1; step <= steps; step += 1) await page.mouse.move(start.x, start.y + step);
  });
  const landed = { selector: `[data-card="${id}"]:not([style*="top: ${top}"])` };
  return { frame: ninetyFifth(times), drop: await paintAfter(page, 'pointerup', landed, () => page.mouse.up()) };
}
