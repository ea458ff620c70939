import type { Page } from '@playwright/test';

/** 32 days before the sample mission leaves, in the afternoon in Montréal. */
const present = '2026-05-20T18:02:00Z';

/** Lets the window believe that it is always the same moment; what the main process dates keeps the computer's clock. */
export async function stopClock(page: Page): Promise<void> {
  await page.clock.setFixedTime(present);
  await page.reload();
  await page.getByRole('contentinfo').waitFor();
}
