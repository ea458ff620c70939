import { join } from 'node:path';
import { app } from 'electron';
import { readPassphrase } from './cli/readPassphrase';
import { runVerb } from './cli/runVerb';
import { systemLocale } from './cli/systemLocale';
import type { VerbName } from './cli/verbCall';
import { PrintWindow } from './export/printWindow';
import { readOpenJson } from './import/readOpenJson';
import { createSystemContext } from './mission/systemContext';
import { applySessionSecurity } from './windows/securityPolicy';

/** Runs one verb, writes what it says and ends the process with its exit code. */
export async function runInTerminal(verb: VerbName, words: readonly string[]): Promise<void> {
  const session = createSystemContext(app.getPath('userData'), () => '');
  const environment = {
    session,
    folder: process.cwd(),
    systemLocale: systemLocale(process.env),
    passphrase: async (fromInput: boolean) =>
      fromInput ? readPassphrase(process.stdin) : process.env['PASSERELLE_PASSPHRASE'],
    printer,
    readOpenJson: (path: string, bytes: Uint8Array) => readOpenJson(path, bytes),
  };
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
