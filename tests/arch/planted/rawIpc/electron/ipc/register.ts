import { ipcMain } from 'electron';
export const register = () => ipcMain.handle('open', () => undefined);
