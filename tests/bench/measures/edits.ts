import type { Launched } from '../../e2e/support/launch';
import { launchLargeMission } from '../apps/launchLargeMission';
import type { Measure } from '../measure';
import { go, restMs } from '../page/go';
import { longestFrame } from '../page/longestFrame';
import { paintAfter } from '../page/paintAfter';

/** From the key to the edit painted: through the bridge, into the document and the journal, and back. */
export const edits: Measure = {
  name: 'edits',
  async run(bench) {
    const launched = await launchLargeMission(bench);
    try {
      const [cells, moves, stalls]: [number[], number[], number[]] = [[], [], []];
      await go(launched, 'delegation');
      await launched.page.getByRole('radio', { name: /^Organisations/ }).click();
      for (let run = 0; run < bench.runs; run += 1) cells.push(await editCell(launched, run));
      await go(launched, 'itinerary');
      await launched.page.getByRole('radio', { name: '20 juin' }).click();
      await launched.page.getByRole('radio', { name: 'Grille' }).click();
      await launched.page.waitForTimeout(restMs);
      for (let run = 0; run < bench.runs; run += 1) {
        stalls.push(await longestFrame(launched.page, async () => moves.push(await moveCard(launched))));
      }
      return [
        { what: 'key to paint: a cell of a table, with 5,000 items', unit: 'ms', values: cells, limit: 50 },
        { what: 'key to paint: an item moved on the board, with 5,000 items', unit: 'ms', values: moves, limit: 50 },
        { what: 'longest frame until the conflicts are found again', unit: 'ms', values: stalls, limit: 100 },
      ];
    } finally {
      await launched.close();
    }
  },
};

/** Writes over the first text beside the name, by which rows are ordered, in the row of this number. */
async function editCell({ page }: Launched, row: number): Promise<number> {
  const text = `Essai ${row}`;
  const cell = page.locator(`[data-row^="organisation-"][data-column="${firstTextColumn}"]`).nth(row);
  const id = await cell.getAttribute('data-row');
  await cell.click();
  await page.keyboard.type(text);
  const selector = `[data-row="${id}"][data-column="${firstTextColumn}"] > span`;
  const took = await paintAfter(page, 'keydown', { selector, text }, () => page.keyboard.press('Enter'));
  await page.waitForTimeout(restMs);
  return took;
}

/** After the box that chooses the row, name, kind, side and the number of delegates. */
const firstTextColumn = 5;

/** Moves the first card that may be moved later by a quarter of an hour, and waits until the conflicts are found. */
async function moveCard({ page }: Launched): Promise<number> {
  const card = page.locator('[data-card*="meeting-"]').first();
  const [id, top] = [await card.getAttribute('data-card'), await card.evaluate((element) => element.style.top)];
  await card.focus();
  const moved = { selector: `[data-card="${id}"]:not([style*="top: ${top}"])` };
  const took = await paintAfter(page, 'keydown', moved, () => page.keyboard.press('Alt+ArrowDown'));
  await page.waitForTimeout(restMs);
  return took;
}
