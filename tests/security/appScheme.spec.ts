import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type ElectronApplication } from '@playwright/test';
import { projectRoot } from '../../electron/dev/projectRoot.mjs';
import { launch, type Launched } from '../e2e/support/launch';

/** What the window is served from; everything around it must stay out of reach. */
const root = join(projectRoot, 'out', 'renderer');
const links = join(root, 'links-of-a-test');
let outside = '';
let launched: Launched;

test.beforeAll(async () => {
  outside = mkdtempSync(join(tmpdir(), 'passerelle-outside-'));
  writeFileSync(join(outside, 'secret.json'), '{"secret":true}');
  launched = await launch();
  mkdirSync(links, { recursive: true });
  symlinkSync(join(outside, 'secret.json'), join(links, 'file.json'));
  symlinkSync(outside, join(links, 'folder'));
  symlinkSync('../../../package.json', join(links, 'relative.json'));
});
test.afterAll(async () => {
  rmSync(links, { recursive: true, force: true });
  rmSync(outside, { recursive: true, force: true });
  await launched.close();
});

const own = 'app://passerelle';
const refused = [
  `${own}/../../package.json`,
  `${own}/assets/../../../package.json`,
  `${own}/..%2f..%2fpackage.json`,
  `${own}/..%2F..%2Fpackage.json`,
  `${own}/%2e%2e/%2e%2e/package.json`,
  `${own}/%2e%2e%2f%2e%2e%2fpackage.json`,
  `${own}/.%2e/%2e./package.json`,
  `${own}/%252e%252e%252f%252e%252e%252fpackage.json`,
  `${own}/..%252f..%252fpackage.json`,
  `${own}/%25252e%25252e%25252fpackage.json`,
  `${own}/..%5c..%5cpackage.json`,
  `${own}/..\\..\\package.json`,
  `${own}/%5c%5c..%5cpackage.json`,
  `${own}/..;/..;/package.json`,
  `${own}/....//....//package.json`,
  `${own}/..%00/..%00/package.json`,
  `${own}/index.html%00.json`,
  `${own}/%c0%ae%c0%ae/package.json`,
  `${own}/%uff0e%uff0e/package.json`,
  `${own}/．．/．．/package.json`,
  `${own}//etc/passwd`,
  `${own}/%2fetc%2fpasswd`,
  `${own}/file:///etc/passwd`,
  `${own}/%`,
  `${own}/../main/main.js`,
  `${own}/%2e%2e/main/main.js`,
  `${own}/..%2fmain%2fmain.js`,
  `${own}/../built-from`,
  `${own}/links-of-a-test/file.json`,
  `${own}/links-of-a-test/relative.json`,
  `${own}/links-of-a-test/folder/secret.json`,
  `${own}/assets`,
  'app://other/index.html',
  'app://passerelle.example/index.html',
  'app://PASSERELLE./index.html',
];

test('nothing outside the built window is served under its own scheme, however the address is written', async () => {
  const answers = await Promise.all(refused.map((address) => answerTo(launched.app, address)));
  console.log(`${refused.length} addresses refused`);
  const given = refused.filter((_, index) => answers[index]?.status !== 404 || answers[index]?.length !== 0);
  expect(given).toEqual([]);
});

test('what is served is there, so that the refusals above mean something', async () => {
  expect(await answerTo(launched.app, `${own}/index.html`)).toMatchObject({ status: 200 });
  expect(await answerTo(launched.app, `${own}/assets/../index.html`)).toMatchObject({ status: 200 });
});

test('a symbolic link is refused because it leads outside, not because of its name', async () => {
  writeFileSync(join(links, 'inside.json'), '{}');
  expect(await answerTo(launched.app, `${own}/links-of-a-test/inside.json`)).toMatchObject({ status: 200, length: 2 });
});

/** Asked from the main process, which no policy of a page keeps from asking. */
async function answerTo(app: ElectronApplication, address: string): Promise<{ status: number; length: number }> {
  return app.evaluate(async ({ net }, asked) => {
    try {
      const response = await net.fetch(asked);
      return { status: response.status, length: (await response.arrayBuffer()).byteLength };
    } catch (error) {
      // Chromium takes some for no address at all.
      if (error instanceof TypeError || String(error).includes('ERR_INVALID_URL')) return { status: 404, length: 0 };
      throw error;
    }
  }, address);
}
