import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { projectRoot } from '../../electron/dev/projectRoot.mjs';
import { launch } from '../e2e/support/launch';
import { missionOfWindow } from '../e2e/support/missionOfWindow';
import { openSample } from '../e2e/support/openSample';
import { contractMethods, openChannels } from './support/bridgeChannels';
import type { PageWithBridge } from './support/bridgeOf';
import { callFromForeignPages } from './support/callFromForeignPages';
import { validRequests } from './support/validRequests';

test('the main process listens to the channels of the contract and to no other', async () => {
  const { app, close } = await launch();
  const methods = await contractMethods();
  expect(await openChannels(app)).toEqual({ calls: methods.map((method) => `host:${method}`), messages: [] });
  expect(Object.keys(validRequests).sort()).toEqual([...methods].sort());
  await close();
});

test('every channel refuses everybody but our own page in the top frame of our own window', async () => {
  const { app, page, close } = await openSample();
  const before = await missionOfWindow(page);
  const table = await callFromForeignPages(app, validRequests, join(projectRoot, 'out', 'preload', 'preload.js'));
  console.table(table);
  expect(Object.keys(table)).toHaveLength((await contractMethods()).length);
  expect(new Set(Object.values(table).flatMap((row) => Object.values(row)))).toEqual(new Set(['refused']));
  expect(await missionOfWindow(page)).toEqual(before);
  await close();
});

test('a page of ours that has gone blank is answered no more', async () => {
  const { page, close } = await openSample();
  await page.evaluate(() => location.assign('about:blank'));
  await page.waitForURL('about:blank');
  const answers = await page.evaluate(async () => {
    const { passerelle } = globalThis as unknown as PageWithBridge;
    return Promise.all(
      [passerelle.loadWindow(), passerelle.listHistory()].map((call) =>
        call.then(
          () => 'answered',
          () => 'refused',
        ),
      ),
    );
  });
  expect(answers).toEqual(['refused', 'refused']);
  await page.close();
  await close();
});

test('a page cannot name what goes to the bin, nor a folder to be shown that nothing was written into', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'passerelle-places-'));
  const victim = join(profile, 'victim.mission');
  mkdirSync(join(profile, 'drafts'), { recursive: true });
  writeFileSync(victim, 'precious');
  const { app, page, close } = await launch({ profile });
  await app.evaluate(({ shell }) => {
    const touched: string[] = [];
    Object.assign(globalThis, { touched });
    shell.trashItem = async (path) => void touched.push(path);
    shell.showItemInFolder = (path) => void touched.push(path);
  });
  const drafts = join(profile, 'drafts');
  const paths = [
    victim,
    `${drafts}/../victim.mission`,
    `${drafts}/unknown.mission`,
    `${drafts}-other/a.mission`,
    '/etc/passwd',
    '\\\\server\\share',
  ];
  for (const path of paths) {
    await page.evaluate(async (named) => {
      const { passerelle } = globalThis as unknown as PageWithBridge;
      await passerelle.forgetRecentMission({ path: named });
      await passerelle.showInFolder({ path: named });
    }, path);
  }
  expect(await app.evaluate(() => (globalThis as unknown as { touched: string[] }).touched)).toEqual([]);
  await close();
  rmSync(profile, { recursive: true, force: true });
});
