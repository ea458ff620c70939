import { ipcMain } from 'electron'; // planted
ipcMain.handle('open', () => undefined); // planted
