import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { projectRoot } from '../../../electron/dev/projectRoot.mjs';
import { launch, type Launched } from '../../e2e/support/launch';
import type { Measure } from '../measure';
import { converted } from '../missions/missionFile';
import { delegateList } from '../missions/delegateList';
import { go } from '../page/go';
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
        reading.push(await longestFrame(launched.page, () => readList(launched, list)));
        keeping.push(await longestFrame(launched.page, () => keepList(launched)));
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
const patience = { timeout: 120_000 };

async function readList({ page }: Launched, list: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(list);
  await pressNext(page, 'Continuer avec');
  const next = await nextStarting(page, ['Continuer vers', 'Importer']);
  if (next === 'Continuer vers') await pressNext(page, next);
  await nextStarting(page, ['Importer']);
}

async function keepList({ page }: Launched): Promise<void> {
  await pressNext(page, 'Importer');
  await page.waitForFunction(() => document.querySelector('[role="grid"]') !== null, undefined, patience);
}

const primary = 'button[class*="_primary_"]';

async function pressNext(page: Page, start: string): Promise<void> {
  await nextStarting(page, [start]);
  await page.locator(primary).click(patience);
}

/**
 * Waits until the button that leads on can be pressed and begins with one of these. Not by its role: looking for roles in a
 * page of a thousand elements takes up to 40 ms of the very frames that are measured.
 */
async function nextStarting(page: Page, starts: readonly string[]): Promise<string> {
  const found = await page.waitForFunction(
    ([selector, texts]) => {
      const button = document.querySelector<HTMLButtonElement>(selector);
      const isReady = button !== null && !button.disabled && button.ariaDisabled !== 'true';
      return isReady && texts.find((text) => button.textContent.startsWith(text));
    },
    [primary, starts] as const,
    patience,
  );
  return String(await found.jsonValue());
}
