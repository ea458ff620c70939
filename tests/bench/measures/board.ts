import { launch, type Launched } from '../../e2e/support/launch';
import { missionFileOf } from '../missions/missionFile';
import { boardMission } from '../missions/missionSizes';
import type { Measure, Reading } from '../measure';
import { dragCard } from '../page/dragCard';
import { go, restMs } from '../page/go';
import { paintAfter } from '../page/paintAfter';
import type { Bench } from '../withBench';

interface Limits {
  readonly render: number;
  readonly frame: number;
  readonly drop: number;
}

const limits: readonly (readonly [items: number, limits: Limits])[] = [
  [1_000, { render: 600, frame: 32, drop: 100 }],
  [2_000, { render: 1_000, frame: 40, drop: 150 }],
];

/** One day of 20 people on the board of the application: drawn, a card dragged, and dropped into the mission. */
export const board: Measure = {
  name: 'board',
  async run(bench) {
    const readings: Reading[] = [];
    for (const [items, limit] of limits) readings.push(...(await measureBoard(bench, items, limit)));
    return readings;
  },
};

async function measureBoard(bench: Bench, items: number, limit: Limits): Promise<readonly Reading[]> {
  const launched = await launch({ files: [await missionFileOf(bench, boardMission(items))] });
  try {
    await openDay(launched);
    const [renders, frames, drops]: [number[], number[], number[]] = [[], [], []];
    for (let run = 0; run < bench.runs; run += 1) {
      renders.push(await render(launched));
      const { frame, drop } = await dragCard(launched.page);
      frames.push(frame);
      drops.push(drop);
      await launched.page.waitForTimeout(restMs);
    }
    const what = `${items.toLocaleString('en')} items in 20 columns`;
    return [
      { what: `board: ${what}, to its paint`, unit: 'ms', values: renders, limit: limit.render },
      { what: `board: ${what}, frames of a drag (p95)`, unit: 'ms', values: frames, limit: limit.frame },
      { what: `board: ${what}, drop to paint`, unit: 'ms', values: drops, limit: limit.drop },
    ];
  } finally {
    await launched.close();
  }
}

/** The only day on which anything is planned, with a column for each person. */
async function openDay(launched: Launched): Promise<void> {
  const { page } = launched;
  await page.getByRole('navigation').first().waitFor();
  await go(launched, 'itinerary');
  await page.getByRole('radio', { name: '20 juin' }).click();
  await page.getByRole('radio', { name: 'Grille' }).click();
  await page.getByRole('button', { name: 'Colonnes de la grille' }).click();
  const menu = page.getByRole('dialog', { name: 'Colonnes de la grille' });
  await menu.getByRole('radiogroup').getByText('Personnes', { exact: true }).click();
  await menu.press('Escape');
  await menu.waitFor({ state: 'hidden' });
  await page.waitForTimeout(restMs);
}

/** From the press that asks for the board to its cards painted. */
async function render({ page }: Launched): Promise<number> {
  await page.getByRole('radio', { name: 'Agenda' }).click();
  await page.waitForTimeout(restMs);
  const choice = page.getByRole('radio', { name: 'Grille' });
  const took = await paintAfter(page, 'pointerdown', { selector: '[data-card]' }, () => choice.click());
  await page.waitForTimeout(restMs);
  return took;
}
