import { expect, test } from '@playwright/test';
import { launch } from '../e2e/support/launch';
import { openSample } from '../e2e/support/openSample';
import { confinementsOf, confined } from './support/confinementOf';
import { openPrintWindow } from './support/openPrintWindow';

/** What Node puts into the global scope of code that may use it, and what Electron does. */
const nodeNames = [
  'require',
  'process',
  'module',
  'exports',
  'Buffer',
  'global',
  'setImmediate',
  '__dirname',
  'electron',
];

test('every window is sandboxed, isolated and without Node, the start page, missions and the one for printing', async () => {
  const start = await launch();
  const { app, page, close } = await openSample();
  await openPrintWindow(page);
  const windows = [...(await confinementsOf(start.app)), ...(await confinementsOf(app))];
  console.table(windows.map(({ address, preferences }) => ({ address, ...preferences })));
  expect(windows).toEqual([
    { address: 'app://passerelle/', preferences: { ...confined, javascript: true } },
    { address: 'app://passerelle/', preferences: { ...confined, javascript: true } },
    {
      address: expect.stringMatching(/^app:\/\/print\/\d+\/document\.html$/),
      preferences: { ...confined, javascript: false },
    },
  ]);
  await start.close();
  await close();
});

test('there is no Node in a page, in its workers, or in a frame, and a frame has no bridge', async () => {
  const { page, close } = await openSample();
  const worker = page.waitForEvent('worker');
  await page.evaluate(() => {
    const [script] = document.scripts;
    // Our own script stops soon in a worker, which has no document; what counts is what it finds there.
    Object.assign(globalThis, { kept: new Worker(script?.src ?? '', { type: 'module' }) });
    document.body.append(document.createElement('iframe'));
  });
  const inWorker = await (await worker).evaluate((names) => names.filter((name) => name in globalThis), nodeNames);
  const inFrames = await Promise.all(
    page
      .frames()
      .map((frame) =>
        frame.evaluate((names) => names.filter((name) => name in globalThis), [...nodeNames, 'passerelle']),
      ),
  );
  expect({ inWorker, inFrames }).toEqual({ inWorker: [], inFrames: [['passerelle'], []] });
  await close();
});

test('a page of ours has the calls of the contract and no other way to the main process', async () => {
  const { page, close } = await launch();
  const found = await page.evaluate(() => {
    const { passerelle } = globalThis as unknown as { passerelle: Readonly<Record<string, unknown>> };
    return {
      kinds: [...new Set(Object.values(passerelle).map((value) => typeof value))],
      isFrozen: Object.isFrozen(passerelle),
      onUnknown: (() => {
        try {
          (passerelle['on'] as (name: string, listener: () => void) => void)(
            'ELECTRON_BROWSER_REQUIRE',
            () => undefined,
          );
          return 'listens';
        } catch {
          return 'refused';
        }
      })(),
      reached:
        (passerelle['on'] as { constructor: FunctionConstructor }).constructor === Function
          ? 'own realm'
          : 'other realm',
    };
  });
  expect(found).toEqual({ kinds: ['function'], isFrozen: true, onUnknown: 'refused', reached: 'own realm' });
  await close();
});

test('no web view and no window can be made by a page', async () => {
  const { app, page, close } = await launch();
  const before = await app.evaluate(({ webContents }) => webContents.getAllWebContents().length);
  const made = await page.evaluate(async () => {
    const view = document.createElement('webview');
    view.setAttribute('src', 'app://passerelle/');
    document.body.append(view);
    const window = open('app://passerelle/', '_blank', 'nodeIntegration=yes,sandbox=no');
    await new Promise((resolve) => setTimeout(resolve, 500));
    return { view: view.constructor.name, window };
  });
  const after = await app.evaluate(({ webContents }) => webContents.getAllWebContents().length);
  expect({ ...made, more: after - before }).toEqual({ view: 'HTMLElement', window: null, more: 0 });
  await close();
});
