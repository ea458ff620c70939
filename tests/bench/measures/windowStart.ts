import { join } from 'node:path';
import { projectRoot } from '../../../electron/dev/projectRoot.mjs';
import { startToPaint } from '../apps/startToPaint';
import type { Measure } from '../measure';
import { converted } from '../missions/missionFile';

const emptyWindow = join(projectRoot, 'tests', 'bench', 'apps', 'emptyWindow');

/** From the start of the process to the mission painted, beside a window with one word, turn by turn. */
export const windowStart: Measure = {
  name: 'window start',
  async run(bench) {
    const sample = await converted(bench, join(projectRoot, 'assets/samples/bio-2026-san-diego.json'), 'sample');
    const ours = () => startToPaint(bench, { application: projectRoot, profile: 'ours', files: [sample] });
    const empty = () => startToPaint(bench, { application: emptyWindow, profile: 'empty' });
    // The first start of a profile fills caches that every later one finds.
    await ours();
    await empty();
    const [values, base]: [number[], number[]] = [[], []];
    for (let run = 0; run < bench.runs; run += 1) {
      base.push(await empty());
      values.push(await ours());
    }
    return [{ what: 'window ready with the sample (beside an empty window)', unit: 'ms', values, base, limit: 1.6 }];
  },
};
