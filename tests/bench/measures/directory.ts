import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../../../electron/dev/projectRoot.mjs';
import { launchBeside } from '../apps/launchBeside';
import { openAndPaint } from '../apps/openAndPaint';
import type { Measure } from '../measure';
import { fullDirectory } from '../missions/fullDirectory';
import { memberList } from '../missions/memberList';
import { converted } from '../missions/missionFile';
import { restMs } from '../page/go';
import { keepList, readList } from '../page/leadImport';
import { longestFrame } from '../page/longestFrame';
import { paintAfter } from '../page/paintAfter';
import { scrollThrough } from '../page/scrollThrough';
import type { Bench } from '../withBench';

const pixelsPerFrame = 300;
const memberCount = 1_400;

/**
 * A directory of 2,000 organisations and 5,000 people: from a letter in its search to the rows that match, scrolling it, and
 * a mission opened where the directory is full beside one where it is empty. And a list of members, imported.
 */
export const directory: Measure = {
  name: 'directory',
  async run(bench) {
    const { searches, frames } = await inItsTable(bench);
    const { full, empty } = await beside(bench);
    const imported = await listsImported(bench);
    const [size, unit] = ['2,000 organisations and 5,000 people', 'ms'] as const;
    return [
      { what: `directory of ${size}: a letter of a search, to its paint`, unit, values: searches, limit: 50 },
      { what: `directory of ${size}: longest frame while scrolling`, unit, values: frames, limit: 50 },
      { what: 'open a mission beside it (beside an empty one)', unit, values: full, base: empty, limit: 1.2 },
      {
        what: 'import 1,400 organisations into an empty directory: file to table',
        unit,
        values: imported,
        limit: 5_000,
      },
    ];
  },
};

async function inItsTable(bench: Bench) {
  const launched = await launchBeside(bench, await fullDirectory(bench));
  const { page } = launched;
  const [searches, frames]: [number[], number[]] = [[], []];
  try {
    await page.getByRole('button', { name: 'Répertoire' }).click();
    await page.locator('[data-row^="organisation-"]').first().waitFor({ timeout: 60_000 });
    await page.waitForTimeout(restMs);
    const search = page.getByRole('searchbox');
    for (let run = 0; run < bench.runs; run += 1) {
      frames.push(await longestFrame(page, () => scrollThrough(page, table, pixelsPerFrame)));
      await search.fill(sought.slice(0, -1));
      await page.waitForTimeout(restMs);
      const before = await page.locator(table).getAttribute('aria-rowcount');
      const fewer = { selector: `${table}:not([aria-rowcount="${before}"])` };
      searches.push(await paintAfter(page, 'keydown', fewer, () => search.press(sought.slice(-1))));
      await search.fill('');
      await page.waitForTimeout(restMs);
    }
    return { searches, frames };
  } finally {
    await launched.close();
  }
}

/** One after the other, so that what else the machine does falls on both. */
async function beside(bench: Bench) {
  const mission = await converted(bench, join(projectRoot, 'assets/samples/boston-2026.json'), 'boston-beside');
  const known = await fullDirectory(bench);
  const [full, empty]: [number[], number[]] = [[], []];
  for (let run = 0; run < bench.runs; run += 1) {
    full.push(await opened(bench, mission, known));
    empty.push(await opened(bench, mission));
  }
  return { full, empty };
}

/** From the choice of the file, through every step, to the table of an empty directory with all of them. */
async function listsImported(bench: Bench): Promise<readonly number[]> {
  const list = join(bench.folder, 'members.csv');
  await writeFile(list, memberList(memberCount));
  const values: number[] = [];
  for (let run = 0; run < bench.runs; run += 1) {
    const launched = await launchBeside(bench);
    const { page } = launched;
    try {
      await page.getByRole('button', { name: 'Répertoire' }).click();
      await page.getByRole('button', { name: 'Importer', exact: true }).click();
      await page.locator('input[type=file]').waitFor({ state: 'attached' });
      const start = performance.now();
      await readList(page, list);
      await keepList(page);
      values.push(performance.now() - start);
    } finally {
      await launched.close();
    }
  }
  return values;
}

async function opened(bench: Bench, mission: string, known?: string): Promise<number> {
  const launched = await launchBeside(bench, known);
  try {
    await launched.page.getByRole('button').first().waitFor();
    return await openAndPaint(launched, mission);
  } finally {
    await launched.close();
  }
}

/** All but its last letter finds more rows than the whole, so that the count of rows tells when the search is done. */
const sought = 'norvexia 1995';
const table = '[role="grid"]';
