import type { Launched } from '../../e2e/support/launch';

/** Opens a screen as the menu entry does, and waits until nothing has been drawn for a moment. */
export async function go({ app, page }: Launched, screen: string): Promise<void> {
  await app.evaluate(({ BrowserWindow }, action) => {
    BrowserWindow.getAllWindows()[0]?.webContents.send('window:menu', action);
  }, `go-${screen}`);
  await page.waitForTimeout(restMs);
}

/** Longer than conflicts of 5,000 items take to be found after an edit. */
export const restMs = 1_000;
