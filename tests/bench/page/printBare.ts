import type * as Electron from 'electron';

/** Where `document.html` and `document.css` are, and where the faces and styles are. */
export interface BarePages {
  readonly folder: string;
  readonly assets: string;
}

/**
 * In the main process of a running application: lays out the pages once in a hidden window of their own and prints them
 * to PDF; milliseconds. Whatever anybody who prints HTML from Electron has to do, and no more.
 */
export async function printBare({ BrowserWindow, net, session }: typeof Electron, pages: BarePages): Promise<number> {
  const started = performance.now();
  const place = session.fromPartition('bare-print', { cache: false });
  if (!place.protocol.isProtocolHandled('app')) {
    place.protocol.handle('app', ({ url }) => {
      const { pathname } = new URL(url);
      const folder = pathname.startsWith('/document') ? pages.folder : pages.assets;
      return net.fetch(`file://${folder}${pathname}`);
    });
  }
  const window = new BrowserWindow({ show: false, webPreferences: { session: place, javascript: false } });
  await window.loadURL('app://bare/document.html');
  await window.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true });
  window.destroy();
  return performance.now() - started;
}
