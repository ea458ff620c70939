import type { ElectronApplication } from '@playwright/test';

/** Presses Ctrl and a letter in the first window as the keyboard does: Playwright's own keys do not reach the native menu. */
export async function pressMenuKey(app: ElectronApplication, letter: string): Promise<void> {
  await app.evaluate(({ BrowserWindow }, keyCode) => {
    const page = BrowserWindow.getAllWindows()[0]?.webContents;
    page?.sendInputEvent({ type: 'keyDown', keyCode, modifiers: ['control'] });
    page?.sendInputEvent({ type: 'keyUp', keyCode, modifiers: ['control'] });
  }, letter);
}
