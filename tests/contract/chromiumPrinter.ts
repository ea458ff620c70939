import { chromium } from '@playwright/test';
import { PrintFiles } from '../../electron/export/printFiles';
import type { Printer } from '../../electron/export/printDocument';

export interface ChromiumPrinter extends Printer {
  close(): Promise<void>;
}

/** Any origin will do: every request is answered from here, and nothing goes out. */
const origin = 'http://print.invalid';

/**
 * Lays out pages in Debian's Chromium, the stand-in for current runtimes, with scripts off, served as the application's own print
 * window is.
 */
export async function chromiumPrinter(assets: string, executablePath = '/usr/bin/chromium'): Promise<ChromiumPrinter> {
  const browser = await chromium.launch({ executablePath });
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const files = new PrintFiles(assets);
  await context.route('**/*', async (route) => {
    const file = await files.at(new URL(route.request().url()).pathname);
    if (!file) return route.fulfill({ status: 404 });
    return route.fulfill({ body: Buffer.from(file.body), headers: file.headers });
  });
  return {
    async print(document, quality) {
      await page.goto(origin + files.show(document), { waitUntil: 'load' });
      return page.pdf({
        preferCSSPageSize: true,
        printBackground: true,
        tagged: quality === 'final',
        outline: quality === 'final',
      });
    },
    close: () => browser.close(),
  };
}
