import type { ElectronApplication } from '@playwright/test';

type Outcomes = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * Makes every call with a request that would be answered, from whoever has no business calling: other windows with our own
 * preload, and senders whose frame is not the one that it should be. Says of each call what became of it, by caller.
 */
export async function callFromForeignPages(
  app: ElectronApplication,
  requests: Readonly<Record<string, unknown>>,
  preload: string,
): Promise<Outcomes> {
  // A call without an argument keeps its key on the way to the main process.
  const calls = Object.entries(requests).map(([method, request]) => ({
    method,
    request: JSON.stringify(request) ?? '',
  }));
  return app.evaluate(
    async ({ BrowserWindow, ipcMain, webContents }, { made, path }) => {
      const table: Record<string, Record<string, string>> = {};
      const note = (method: string, caller: string, outcome: string) => {
        table[method] = { ...table[method], [caller]: outcome };
      };
      const ours = webContents.getAllWebContents().find((contents) => contents.getURL() === 'app://passerelle/');
      const pages = {
        'our page, other window': 'app://passerelle/',
        'blank page': 'about:blank',
        'page of data': 'data:text/html,foreign',
        'other host': 'app://other/',
      };
      for (const [caller, address] of Object.entries(pages)) {
        const window = new BrowserWindow({ show: false, webPreferences: { preload: path, sandbox: true } });
        await window.loadURL(address).catch(() => undefined);
        for (const { method, request } of made) {
          const call = `passerelle.${method}(${request}).then(() => 'answered', ({ message }) => (/may not$/.test(message) ? 'refused' : message))`;
          note(method, caller, String(await window.webContents.executeJavaScript(call)));
        }
        window.destroy();
      }
      const { _invokeHandlers: handlers } = ipcMain as unknown as {
        _invokeHandlers: Map<string, (event: unknown, request: unknown) => unknown>;
      };
      const frames = {
        'frame in our page': { url: 'app://passerelle/', parent: ours?.mainFrame },
        'no frame': null,
        'frame of a window that is gone': undefined,
      };
      for (const [caller, senderFrame] of Object.entries(frames)) {
        for (const { method, request } of made) {
          const answer = async () =>
            handlers.get(`host:${method}`)?.(
              { sender: ours, senderFrame },
              request === '' ? undefined : JSON.parse(request),
            );
          note(
            method,
            caller,
            await answer().then(
              () => 'answered',
              (error: Error) => (error.message.endsWith('may not') ? 'refused' : error.message),
            ),
          );
        }
      }
      return table;
    },
    { made: calls, path: preload },
  );
}
