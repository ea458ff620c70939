import type { Page } from '@playwright/test';
import { type BoardName, boards, buildBoards } from '../boards/buildBoards';
import { openInChromium, openInElectron, type OpenedPage } from '../boards/openPage';
import type { Measure, Reading } from '../measure';
import { dragCard } from '../page/dragCard';
import { restMs } from '../page/go';

const cards: Readonly<Record<BoardName, string>> = {
  ours: '[data-card]',
  eventCalendar: '.ec-event',
  reactBigCalendar: '.rbc-event',
};
const peerNames = { eventCalendar: 'EventCalendar', reactBigCalendar: 'react-big-calendar' } as const;

/** At least five times as fast as either. */
const limit = 0.2;

const sizes = [
  [1_000, { frame: 32, drop: 100 }],
  [2_000, { frame: 40, drop: 150 }],
] as const;

/** The same day on our board and on two others, as bare pages: from the call to the paint; and a card of ours dragged. */
export const boardPeers: Measure = {
  name: 'board peers',
  async run(bench) {
    const root = await buildBoards(bench.folder);
    const places = [
      { name: 'Electron', open: () => openInElectron(bench, root) },
      { name: 'Chromium', open: () => openInChromium(root) },
    ];
    const readings: Reading[] = [];
    for (const { name, open } of places) {
      const opened = await open();
      if (!opened) continue;
      try {
        for (const [count, limits] of sizes) {
          readings.push(...(await race(opened, bench.runs, count, name)));
          readings.push(...(await drags(opened, bench.runs, { count, name, ...limits })));
        }
      } finally {
        await opened.close();
      }
    }
    return readings;
  },
};

async function race(opened: OpenedPage, runs: number, count: number, place: string): Promise<readonly Reading[]> {
  const renders: Record<BoardName, number[]> = { ours: [], eventCalendar: [], reactBigCalendar: [] };
  for (let run = 0; run < runs; run += 1) {
    for (const board of boards) {
      await opened.page.goto(`${opened.origin}/${board}.html`);
      renders[board].push(await show(opened.page, count, cards[board]));
    }
  }
  return (['eventCalendar', 'reactBigCalendar'] as const).map((peer): Reading => {
    const what = `bare board, ${count.toLocaleString('en')} items in 20 columns, ${place} (beside ${peerNames[peer]})`;
    return { what, unit: 'ms', values: renders.ours, base: renders[peer], limit };
  });
}

interface DragSize {
  readonly count: number;
  /** What draws the page. */
  readonly name: string;
  /** Limits in milliseconds. */
  readonly frame: number;
  readonly drop: number;
}

async function drags({ page, origin }: OpenedPage, runs: number, size: DragSize): Promise<readonly Reading[]> {
  const [frames, drops]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run += 1) {
    await page.goto(`${origin}/ours.html`);
    await show(page, size.count, cards.ours);
    await page.waitForTimeout(restMs);
    const { frame, drop } = await dragCard(page);
    frames.push(frame);
    drops.push(drop);
  }
  const what = `bare board, ${size.count.toLocaleString('en')} items, ${size.name}`;
  return [
    { what: `${what}: frames of a drag (p95)`, unit: 'ms', values: frames, limit: size.frame },
    { what: `${what}: drop to paint`, unit: 'ms', values: drops, limit: size.drop },
  ];
}

/** From the call that shows a board to its first cards painted. */
function show(page: Page, count: number, selector: string): Promise<number> {
  return page.evaluate(
    ([items, shown]) =>
      new Promise<number>((resolve) => {
        const began = performance.now();
        const paint = () =>
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.addEventListener('message', () => resolve(performance.now() - began));
            port1.start();
            port2.postMessage(null);
          });
        const observer = new MutationObserver(() => {
          if (!document.querySelector(shown)) return;
          observer.disconnect();
          paint();
        });
        observer.observe(document.body, { subtree: true, childList: true });
        (globalThis as unknown as { showBoard: (count: number) => void }).showBoard(items);
      }),
    [count, selector] as const,
  );
}
