import { launchLargeMission } from '../apps/launchLargeMission';
import type { Measure } from '../measure';
import { go, restMs } from '../page/go';
import { longestFrame } from '../page/longestFrame';
import { paintAfter } from '../page/paintAfter';
import { scrollThrough } from '../page/scrollThrough';

const pixelsPerFrame = 300;
const row = { selector: '[data-row^="organisation-"]' };

/** The table of 1,500 organisations: from the press that asks for it to its rows painted, then from top to bottom. */
export const grid: Measure = {
  name: 'grid',
  async run(bench) {
    const launched = await launchLargeMission(bench);
    const { page } = launched;
    try {
      await go(launched, 'delegation');
      const [people, organisations] = [
        page.getByRole('radio').first(),
        page.getByRole('radio', { name: /^Organisations/ }),
      ];
      const [paints, frames]: [number[], number[]] = [[], []];
      for (let run = 0; run < bench.runs; run += 1) {
        paints.push(await paintAfter(page, 'pointerdown', row, () => organisations.click()));
        await page.waitForTimeout(restMs);
        frames.push(await longestFrame(page, () => scrollThrough(page, '[role="grid"]', pixelsPerFrame)));
        await people.click();
        await page.waitForTimeout(restMs);
      }
      return [
        { what: 'first paint of a table of 1,500 rows', unit: 'ms', values: paints, limit: 150 },
        { what: 'longest frame while scrolling through them', unit: 'ms', values: frames, limit: 50 },
      ];
    } finally {
      await launched.close();
    }
  },
};
