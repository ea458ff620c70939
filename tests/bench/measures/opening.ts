import { launch } from '../../e2e/support/launch';
import { openAndPaint } from '../apps/openAndPaint';
import { largeMission } from '../missions/missionSizes';
import { missionFileOf } from '../missions/missionFile';
import type { Measure } from '../measure';
import { memoryOf } from '../apps/memoryOf';

/** From the call that a choice in the start page makes to the overview painted, and what the mission then weighs. */
export const opening: Measure = {
  name: 'opening',
  async run(bench) {
    const file = await missionFileOf(bench, largeMission);
    const [times, main, renderer]: [number[], number[], number[]] = [[], [], []];
    for (let run = 0; run < bench.runs; run += 1) {
      const launched = await launch();
      try {
        await launched.page.getByRole('button').first().waitFor();
        times.push(await openAndPaint(launched, file));
        await launched.page.waitForTimeout(settleMs);
        const memory = await memoryOf(launched.app);
        main.push(memory.main);
        renderer.push(memory.renderer);
      } finally {
        await launched.close();
      }
    }
    const size = '5,000 items and 1,500 organisations';
    return [
      { what: `open ${size}`, unit: 'ms', values: times, limit: 2_000 },
      { what: `memory of the main process with ${size}`, unit: 'MB', values: main },
      { what: `memory of the window with ${size}`, unit: 'MB', values: renderer },
    ];
  },
};

/** Time for what the opening has left behind to be let go. */
const settleMs = 3_000;
