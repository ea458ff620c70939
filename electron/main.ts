import { app } from 'electron';
import { parseCommandLine } from './commandLine';
import { applyEarlySecurity } from './windows/securityPolicy';
import { declareWindowScheme } from './windows/serveWindowFiles';
import { startWindows, type RunningWindows } from './windows/startWindows';

/** Tests and people with two installations keep their profiles apart with this. */
const profile = process.env['PASSERELLE_PROFILE'];
if (profile) app.setPath('userData', profile);

if (app.requestSingleInstanceLock()) start();
else app.quit();

function start(): void {
  applyEarlySecurity();
  declareWindowScheme();
  const running = app.whenReady().then(startWindows);
  openFilesFrom(running);
  const { files } = parseCommandLine(process.argv, app.isPackaged);
  void running.then((windows) => windows.open(files, process.cwd()));
}

/** Files come with the first start, with a second one, and on macOS as events, which may be earlier than anything. */
function openFilesFrom(running: Promise<RunningWindows>): void {
  const open = (files: readonly string[], folder: string) => void running.then((windows) => windows.open(files, folder));
  app.on('second-instance', (_event, argv, folder) => open(parseCommandLine(argv, app.isPackaged).files, folder));
  app.on('open-file', (event, path) => {
    event.preventDefault();
    open([path], process.cwd());
  });
  app.on('activate', () => open([], process.cwd()));
  let isQuitting = process.platform !== 'darwin';
  app.on('before-quit', () => {
    isQuitting = true;
  });
  // Closing waits for the last save, which to Electron looks like a refusal to quit: so quit again once they are closed.
  app.on('window-all-closed', () => {
    if (isQuitting) app.quit();
  });
}
