import type { Page } from '@playwright/test';

const patience = { timeout: 120_000 };

/** Chooses a list and goes through the steps up to the last, which has nothing more to read. */
export async function readList(page: Page, list: string): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(list);
  await pressNext(page, 'Continuer avec');
  let later = ['Continuer vers les différences', 'Continuer vers le résumé', 'Importer'];
  // Only what comes later: the button of a step stands for a moment after it was pressed.
  for (let next = await nextStarting(page, later); next !== 'Importer'; next = await nextStarting(page, later)) {
    await pressNext(page, next);
    later = later.slice(later.indexOf(next) + 1);
  }
}

/** The last step: until the table stands again. */
export async function keepList(page: Page): Promise<void> {
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
