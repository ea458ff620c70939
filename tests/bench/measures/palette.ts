import { join } from 'node:path';
import { projectRoot } from '../../../electron/dev/projectRoot.mjs';
import { pressMenuKey } from '../../e2e/support/pressMenuKey';
import { openAndPaint } from '../apps/openAndPaint';
import { launchBeside } from '../apps/launchBeside';
import type { Measure } from '../measure';
import { fullDirectory } from '../missions/fullDirectory';
import { converted } from '../missions/missionFile';
import { restMs } from '../page/go';
import { paintAfter } from '../page/paintAfter';

/** One letter finds the most, so that no longer word takes more. What was found, counted by kind, stands over the list then. */
const letter = 'l';
const counts = { selector: '[role="dialog"] [role="group"] button[aria-pressed]' };

/** The search over everything, in the sample and beside a full directory: from its first letter to what was found. */
export const palette: Measure = {
  name: 'palette',
  async run(bench) {
    const sample = await converted(bench, join(projectRoot, 'assets/samples/bio-2026-san-diego.json'), 'sample');
    const launched = await launchBeside(bench, await fullDirectory(bench));
    const { app, page } = launched;
    const values: number[] = [];
    try {
      await page.getByRole('button').first().waitFor();
      await openAndPaint(launched, sample);
      await pressMenuKey(app, 'K');
      const field = page.getByRole('dialog').getByRole('combobox');
      for (let run = 0; run < bench.runs; run += 1) {
        await field.fill('');
        await page.waitForTimeout(restMs);
        values.push(await paintAfter(page, 'keydown', counts, () => field.press(letter)));
      }
    } finally {
      await launched.close();
    }
    const what = 'search over everything in the sample, beside a directory of 7,000: its first letter, to its paint';
    return [{ what, unit: 'ms', values, limit: 50 }];
  },
};
