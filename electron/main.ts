import { join } from 'node:path';
import { app } from 'electron';
import type { VerbName } from './cli/verbCall';
import { parseCommandLine } from './commandLine';
import { takeCalls } from './ipc/takeCalls';
import { createBrowserWindow } from './windows/browserWindow';
import { declareWindowScheme, serveWindowFiles } from './windows/serveWindowFiles';
import { applyEarlySecurity, applySessionSecurity } from './windows/securityPolicy';
import type { RunningWindows } from './startWindows';
import { tuneEngine } from './tuneEngine';

/** Tests and people with two installations keep their profiles apart with this. */
const profile = process.env['PASSERELLE_PROFILE'];
if (profile) app.setPath('userData', profile);

tuneEngine();
const commandLine = parseCommandLine(process.argv, app.isPackaged);
applyEarlySecurity();
declareWindowScheme();
if (commandLine.kind === 'verb') void runVerb(commandLine.verb, commandLine.words);
else if (app.requestSingleInstanceLock()) openWindows(commandLine.files);
else app.quit();

async function runVerb(verb: VerbName, words: readonly string[]): Promise<void> {
  app.disableHardwareAcceleration();
  const { runInTerminal } = await import('./runInTerminal');
  await runInTerminal(verb, words);
}

function openWindows(files: readonly string[]): void {
  const running = app.whenReady().then(() => startApplication(files));
  takeCalls(running.then(({ answer }) => answer));
  followSystem(running);
}

/** Chromium starts its processes for the first window while most of our own script is still to be read. */
async function startApplication(files: readonly string[]): Promise<RunningWindows> {
  applySessionSecurity();
  serveWindowFiles(join(__dirname, '../renderer'));
  const browser = createBrowserWindow();
  const { startWindows } = await import('./startWindows');
  return startWindows(browser, files);
}

/** Files come with the first start, with a second one, and on macOS as events, which may be earlier than anything. */
function followSystem(running: Promise<RunningWindows>): void {
  const open = (files: readonly string[], folder: string) =>
    void running.then((windows) => windows.open(files, folder));
  app.on('second-instance', (_event, argv, folder) => {
    const second = parseCommandLine(argv, app.isPackaged);
    if (second.kind === 'window') open(second.files, folder);
  });
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
