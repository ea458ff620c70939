import type { ElectronApplication } from '@playwright/test';

type Answered = typeof globalThis & { shownMessages?: string[] };

/** From now on a person chooses `path` in every file dialog and closes every message, which are kept for `messagesShown`. */
export async function answerDialogs(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    const shown: string[] = [];
    (globalThis as Answered).shownMessages = shown;
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
    dialog.showMessageBox = async (...[, options]: readonly unknown[]) => {
      shown.push((options as { readonly detail?: string }).detail ?? '');
      return { response: 0, checkboxChecked: false };
    };
  }, path);
}

/** What messages of the system have said since `answerDialogs`. */
export async function messagesShown(app: ElectronApplication): Promise<readonly string[]> {
  return app.evaluate(() => (globalThis as Answered).shownMessages ?? []);
}
