import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../../../electron/dev/projectRoot.mjs';
import { launch } from '../../e2e/support/launch';
import type { Measure } from '../measure';
import { converted } from '../missions/missionFile';
import { delegateList } from '../missions/delegateList';
import { go } from '../page/go';
import { keepList, readList } from '../page/leadImport';
import { longestFrame } from '../page/longestFrame';

const rowCount = 5_000;

/** A list of 5,000 delegates led through all steps of the import: how long the window ever stands still. */
export const imports: Measure = {
  name: 'imports',
  async run(bench) {
    const mission = await converted(bench, join(projectRoot, 'assets/samples/boston-2026.json'), 'boston');
    const list = join(bench.folder, 'delegates.csv');
    await writeFile(list, delegateList(rowCount));
    const [reading, keeping]: [number[], number[]] = [[], []];
    for (let run = 0; run < bench.runs; run += 1) {
      const launched = await launch({ files: [mission] });
      try {
        await launched.page.getByRole('navigation').first().waitFor();
        await go(launched, 'delegation');
        await launched.page.getByRole('button', { name: 'Importer', exact: true }).click();
        reading.push(await longestFrame(launched.page, () => readList(launched.page, list)));
        keeping.push(await longestFrame(launched.page, () => keepList(launched.page)));
        // Every run begins with the mission as it was.
        await launched.page
          .getByRole('button', { name: /^Annuler/ })
          .first()
          .click();
        await launched.page.waitForTimeout(undoMs);
      } finally {
        await launched.close();
      }
    }
    return [
      { what: 'longest frame while 5,000 rows are read and checked', unit: 'ms', values: reading, limit: 100 },
      { what: 'longest frame while they become delegates', unit: 'ms', values: keeping, limit: 100 },
    ];
  },
};

/** Longer than it takes to take the import back. */
const undoMs = 10_000;
