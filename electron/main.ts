import { join } from 'node:path';
import { app } from 'electron';
import { runVerb } from './cli/runVerb';
import { systemLocale } from './cli/systemLocale';
import type { VerbName } from './cli/verbCall';
import { parseCommandLine } from './commandLine';
import { PrintWindow } from './export/printWindow';
import { createSystemContext } from './mission/systemContext';
import { declareWindowScheme } from './windows/serveWindowFiles';
import { applyEarlySecurity, applySessionSecurity } from './windows/securityPolicy';
import { startWindows, type RunningWindows } from './startWindows';

/** Tests and people with two installations keep their profiles apart with this. */
const profile = process.env['PASSERELLE_PROFILE'];
if (profile) app.setPath('userData', profile);

const commandLine = parseCommandLine(process.argv, app.isPackaged);
applyEarlySecurity();
declareWindowScheme();
if (commandLine.kind === 'verb') void runInTerminal(commandLine.verb, commandLine.words);
else if (app.requestSingleInstanceLock()) openWindows(commandLine.files);
else app.quit();

async function runInTerminal(verb: VerbName, words: readonly string[]): Promise<void> {
  app.disableHardwareAcceleration();
  const session = createSystemContext(app.getPath('userData'), () => '');
  const environment = { session, folder: process.cwd(), systemLocale: systemLocale(process.env), printer };
  const { exitCode, out, err } = await runVerb(verb, words, environment);
  await Promise.all([written(process.stdout, out), written(process.stderr, err)]);
  leave(exitCode);
}

/** Laying out pages takes Chromium, and so an Electron that is ready. */
async function printer(): Promise<PrintWindow> {
  await app.whenReady();
  applySessionSecurity();
  return new PrintWindow(join(app.getAppPath(), 'assets', 'print'));
}

/**
 * Ends the process at once. `app.exit` takes the JavaScript engine down first, which while it still compiles WebAssembly
 * in the background was seen to spin for ever, more often than not (Electron 25). A verb has nothing left to take down.
 */
function leave(exitCode: number): void {
  const { reallyExit } = process as NodeJS.Process & { readonly reallyExit: (code: number) => never };
  reallyExit(exitCode);
}

/** Leaving before a pipe has taken everything would cut the output short. */
function written(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve) => stream.write(text, () => resolve()));
}

function openWindows(files: readonly string[]): void {
  const running = app.whenReady().then(startWindows);
  followSystem(running);
  void running.then((windows) => windows.open(files, process.cwd()));
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
