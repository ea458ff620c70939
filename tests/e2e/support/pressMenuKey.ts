import type { ElectronApplication } from '@playwright/test';

/** Presses Ctrl and a letter in the window on screen as the keyboard does: Playwright's own keys do not reach the native menu. */
export async function pressMenuKey(app: ElectronApplication, letter: string): Promise<void> {
  await app.evaluate(({ BrowserWindow }, keyCode) => {
    // The window that briefs are printed in is a window too, never shown.
    const page = BrowserWindow.getAllWindows().find((window) => window.isVisible())?.webContents;
    page?.sendInputEvent({ type: 'keyDown', keyCode, modifiers: ['control'] });
    page?.sendInputEvent({ type: 'keyUp', keyCode, modifiers: ['control'] });
  }, letter);
}
