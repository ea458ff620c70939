import { expect, test, type Response } from '@playwright/test';
import { goTo } from '../e2e/support/goTo';
import { openSample } from '../e2e/support/openSample';
import { openPrintWindow } from './support/openPrintWindow';
import { openingsOf } from './support/openingsOf';

test('every resource of every window comes with a policy that runs and loads nothing but our own files', async () => {
  const { app, page, close } = await openSample();
  const responses: Response[] = [];
  app.context().on('response', (response) => responses.push(response));
  await page.reload();
  await expect(page.getByRole('contentinfo')).toBeVisible();
  for (const screen of ['itinerary', 'delegation', 'briefs'] as const) await goTo(page, screen);
  await openPrintWindow(page);
  await page.evaluate(() => fetch('/not-there.js'));

  const served = await Promise.all(
    responses.map(async (response) => ({ address: response.url(), headers: await response.allHeaders() })),
  );
  const own = served.filter(({ address }) => address.startsWith('app:'));
  const kinds = new Set(own.map(({ address }) => /\.(\w+)$/.exec(address)?.[1] ?? 'page'));
  console.log(`${own.length} resources of the kinds ${[...kinds].join(', ')}`);
  expect([...kinds]).toEqual(expect.arrayContaining(['page', 'js', 'css', 'woff2', 'html', 'ttf']));
  expect(own.map(({ address }) => new URL(address).host)).toEqual(expect.arrayContaining(['passerelle', 'print']));
  expect(own.flatMap(({ address, headers }) => openingsOf(headers).map((opening) => `${address}: ${opening}`))).toEqual(
    [],
  );
  // What pages made themselves and need no header for: pictures and documents in memory.
  expect(served.filter(({ address }) => !/^(?:app|data|blob):/.test(address))).toEqual([]);
  await close();
});

test('the policy holds in the page: nothing inline, nothing evaluated, no frame, no plug-in, no other base', async () => {
  const { page, close } = await openSample();
  const ran = await page.evaluate(async () => {
    const attempts: Record<string, unknown> = {};
    const own = globalThis as unknown as Record<string, unknown>;
    const element = (markup: string) => document.body.insertAdjacentHTML('beforeend', markup);
    element('<img src="x" onerror="globalThis.ranHandler = true">');
    element('<style>body { outline: 7px solid red }</style>');
    const script = document.createElement('script');
    script.textContent = 'globalThis.ranInline = true';
    document.body.append(script);
    const base = document.createElement('base');
    base.href = 'https://example.org/';
    document.head.append(base);
    const worker = URL.createObjectURL(new Blob(['postMessage(1)'], { type: 'text/javascript' }));
    try {
      attempts['worker'] = new Worker(worker);
    } catch {
      attempts['worker'] = 'refused';
    }
    attempts['service worker'] = await navigator.serviceWorker?.register('/index.html').then(
      () => 'ran',
      () => 'refused',
    );
    await new Promise((resolve) => setTimeout(resolve, 200));
    // Only now: for as long as the debugger's own evaluation runs, Chromium lets it evaluate more.
    try {
      attempts['evaluated'] = (own['eval'] as (code: string) => unknown)('1');
    } catch {
      attempts['evaluated'] = 'refused';
    }
    attempts['handler'] = own['ranHandler'] ?? 'refused';
    attempts['inline'] = own['ranInline'] ?? 'refused';
    attempts['style'] = getComputedStyle(document.body).outlineWidth === '7px' ? 'applied' : 'refused';
    attempts['base'] = document.baseURI === 'app://passerelle/' ? 'refused' : document.baseURI;
    return attempts;
  });
  expect(ran).toEqual({
    evaluated: 'refused',
    worker: 'refused',
    'service worker': 'refused',
    handler: 'refused',
    inline: 'refused',
    style: 'refused',
    base: 'refused',
  });
  await close();
});
