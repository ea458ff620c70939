import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { PrintDocument, Printer } from '../../../electron/export/printDocument';

export interface ChromiumPrinter extends Printer {
  close(): Promise<void>;
}

/** Any origin will do: every request is answered from here, and nothing goes out. */
const origin = 'http://print.invalid';

/**
 * Lays out pages in Debian's Chromium, the stand-in for current runtimes, with scripts off and the policy of the
 * application's own print window.
 */
export async function chromiumPrinter(assets: string, policy: string, executablePath = '/usr/bin/chromium'): Promise<ChromiumPrinter> {
  const browser = await chromium.launch({ executablePath });
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  let current: PrintDocument | undefined;
  await context.route('**/*', async (route) => {
    const path = new URL(route.request().url()).pathname;
    const headers = { 'content-security-policy': policy };
    if (path === '/document.html') return route.fulfill({ body: current?.html ?? '', contentType: 'text/html; charset=utf-8', headers });
    if (path === '/document.css') return route.fulfill({ body: current?.styles ?? '', contentType: 'text/css; charset=utf-8' });
    const contentType = path.endsWith('.css') ? 'text/css; charset=utf-8' : 'font/ttf';
    return route.fulfill({ body: await readFile(join(assets, path)), contentType });
  });
  return {
    async print(document) {
      current = document;
      await page.goto(`${origin}/document.html`, { waitUntil: 'load' });
      return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
    },
    close: () => browser.close(),
  };
}
