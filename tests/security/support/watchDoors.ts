import type { ElectronApplication } from '@playwright/test';

/** Notes every question, every hand-over to the system and every new window. */
export async function watchDoors(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ dialog, shell, app: electronApp }) => {
    const doors: string[] = [];
    Object.assign(globalThis, { doors });
    const note = (name: string) => async () => {
      doors.push(name);
      return { canceled: true, filePaths: [], response: 1, checkboxChecked: false };
    };
    Object.assign(dialog, {
      showOpenDialog: note('open'),
      showSaveDialog: note('save'),
      showMessageBox: note('message'),
    });
    Object.assign(shell, {
      openExternal: note('openExternal'),
      showItemInFolder: note('show'),
      trashItem: note('bin'),
    });
    electronApp.on('browser-window-created', () => doors.push('window'));
    electronApp.on('render-process-gone', () => doors.push('gone'));
  });
}
