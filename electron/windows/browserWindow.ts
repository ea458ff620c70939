import { join } from 'node:path';
import { app, BrowserWindow, nativeTheme } from 'electron';
import { appOrigin } from './resolveAppFile';

/** On Linux the system draws no buttons over a page (Electron 25), so our title bar has its own. */
export const windowButtons = process.platform === 'linux' ? 'own' : 'system';

const titleBarHeight = 40;
/** `canvas` of the two themes, so that the window does not flash before its page is there. */
const canvas = { light: '#F3F4F6', dark: '#111315' };

/** A confined window that shows itself once it has painted. */
export function createBrowserWindow(): BrowserWindow {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    minWidth: 1024,
    minHeight: 700,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? canvas.dark : canvas.light,
    ...frameOf(process.platform),
    webPreferences: {
      preload: join(__dirname, '../preload/preload.js'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools: !app.isPackaged,
    },
  });
  window.once('ready-to-show', () => window.show());
  void window.loadURL(`${appOrigin}/`);
  return window;
}

function frameOf(platform: NodeJS.Platform): Electron.BrowserWindowConstructorOptions {
  if (platform === 'linux') return { frame: false };
  if (platform === 'darwin') return { titleBarStyle: 'hiddenInset' };
  return { titleBarStyle: 'hidden', titleBarOverlay: { height: titleBarHeight, color: '#00000000' } };
}
