import type { ElectronApplication } from '@playwright/test';

/** Gives the window on screen this much room for its page. */
export async function resizeWindow(app: ElectronApplication, width: number, height: number): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, size) =>
      BrowserWindow.getAllWindows()
        .find((window) => window.isVisible())
        ?.setContentSize(size.width, size.height),
    { width, height },
  );
}
