import { mkdtempSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { HostileFile } from '../fixtures/hostile/hostileFile';
import { convertMission } from '../e2e/support/convertMission';
import { fileSentence } from '../e2e/support/fileSentence';
import { folderFacts } from '../e2e/support/folderFacts';
import { goTo } from '../e2e/support/goTo';
import { launch } from '../e2e/support/launch';
import { projectModule } from '../e2e/support/projectModule';
import { runVerb } from '../e2e/support/runVerb';
import type { FileError } from '../../shared/ipc/fileError';
import type * as corpusModule from '../fixtures/hostile/hostileCorpus';
import type * as outcomeModule from '../support/hostileOutcome';
import type * as placingModule from '../support/placeHostileFile';
import { stateOf } from './support/applicationState';
import type { PageWithBridge } from './support/bridgeOf';
import { watchDoors } from './support/watchDoors';

const { hostileCorpus } = await projectModule<typeof corpusModule>('tests/fixtures/hostile/hostileCorpus.ts');
const { placeHostileFile } = await projectModule<typeof placingModule>('tests/support/placeHostileFile.ts');
const outcomes = await projectModule<typeof outcomeModule>('tests/support/hostileOutcome.ts');

let folder = '';
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'passerelle-hostile-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** As many as the application reads at once. */
const atOnce = 3;

test('no file of the corpus leaves a trace in the mission, its file, what can be undone or the screen', async () => {
  test.setTimeout(180_000);
  const profile = join(folder, 'profile');
  const file = convertMission('assets/samples/bio-2026-san-diego.json');
  const { app, page, close } = await launch({ profile, files: [file] });
  await goTo(page, 'itinerary');
  await expect(page.getByRole('contentinfo')).toContainText('Enregistré');
  // The day is drawn, and with it what is wrong there, which is found last.
  await expect(page.getByRole('main').getByRole('listitem').getByLabel('Impossible').first()).toBeVisible();
  await watchDoors(app);
  const everything = async () => ({
    // All but the clock at the bottom.
    screen: [await page.getByRole('banner').innerHTML(), await page.getByRole('main').innerHTML()],
    state: await stateOf(app, page, profile, file),
  });
  const before = await everything();
  const told: Record<string, string> = {};
  const read = hostileCorpus.filter(({ name }) => extname(name) !== '.json');
  for (let index = 0; index < read.length; index += atOnce) {
    const some = read.slice(index, index + atOnce);
    for (const { name, outcome } of await Promise.all(some.map((each) => readInWindow(page, each))))
      told[name] = outcome;
  }
  expect(told).toEqual(Object.fromEntries(read.map(({ name, outcome }) => [name, outcome])));
  expect(await everything()).toEqual(before);
  await close();
});

/** Reads the file as the import screens and the copy of an earlier mission do; it must stay as it is. */
async function readInWindow(
  page: Page,
  file: HostileFile,
): Promise<{ readonly name: string; readonly outcome: string }> {
  const own = mkdtempSync(join(folder, 'file-'));
  const path = await placeHostileFile(file, own);
  const before = folderFacts(own);
  const request = { work: file.name.slice(0, 64), path };
  const outcome = await outcomeInWindow(page, file, request);
  expect(folderFacts(own), file.name).toEqual(before);
  await rm(own, { recursive: true });
  return { name: file.name, outcome };
}

async function outcomeInWindow(page: Page, file: HostileFile, request: { work: string; path: string }) {
  switch (extname(file.name)) {
    case '.ics': {
      const read = await page.evaluate((asked) => {
        return (globalThis as unknown as PageWithBridge).passerelle.readAgenda(asked);
      }, request);
      return outcomes.outcomeOfAgenda(read as Parameters<typeof outcomes.outcomeOfAgenda>[0], file);
    }
    case '.mission': {
      const read = await page.evaluate(({ path }) => {
        const firstDay = '2027-06-13' as never;
        return (globalThis as unknown as PageWithBridge).passerelle.newMission({ from: 'copy', path, firstDay });
      }, request);
      if (file.outcome === 'file-locked') return closedQuestion(page, file);
      return outcomes.outcomeOfMission(read as Parameters<typeof outcomes.outcomeOfMission>[0], file);
    }
    default: {
      const read = await page.evaluate((asked) => {
        return (globalThis as unknown as PageWithBridge).passerelle.readSpreadsheet(asked);
      }, request);
      return outcomes.outcomeOfList(read as Parameters<typeof outcomes.outcomeOfList>[0], file);
    }
  }
}

/** What a passphrase could open is asked for instead of refused; whoever has none closes the question. */
async function closedQuestion(page: Page, { name, outcome }: HostileFile): Promise<string> {
  const question = page.getByRole('dialog', { name: 'Mission protégée' });
  await expect(question).toContainText(name);
  await page.keyboard.press('Escape');
  await expect(question).toHaveCount(0);
  return outcome;
}

test('each reason for which a list is refused is said on the import screen, which stays as it was', async () => {
  const { page, close } = await launch({ files: [convertMission('assets/samples/boston-2026.json')] });
  await goTo(page, 'delegation');
  await page.getByRole('button', { name: 'Importer', exact: true }).click();
  const { screen, reasons } = { screen: page.locator('main'), reasons: refusals() };
  const before = await screen.innerText();
  for (const [code, file] of reasons) {
    await page.locator('input[type=file]').setInputFiles(await placeHostileFile(file, folder));
    await expect(page.getByRole('alert'), file.name).toHaveText(fileSentence('fr', code, file.name));
  }
  await page.getByRole('alert').getByRole('button').click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(await screen.innerText()).toBe(before);
  await close();
});

/** For each reason the first list, workbook or file of contacts that is refused for it. */
function refusals(): ReadonlyMap<FileError['code'], HostileFile> {
  const lists = hostileCorpus.filter(({ name }) => /\.(?:csv|xlsx|vcf)$/.test(name));
  const refused = lists.filter(({ outcome }) => !outcome.startsWith('read: '));
  return new Map([...refused].reverse().map((file) => [file.outcome as FileError['code'], file]));
}

test('the open form is refused on the command line with the reason of each', async () => {
  test.setTimeout(180_000);
  const files = hostileCorpus.filter(({ name }) => extname(name) === '.json');
  const before: Record<string, string> = {};
  for (const file of files) await placeHostileFile(file, folder);
  Object.assign(before, folderFacts(folder));
  for (let index = 0; index < files.length; index += atOnce) {
    await Promise.all(files.slice(index, index + atOnce).map((file) => expectRefused(file)));
  }
  expect(folderFacts(folder)).toEqual(before);
});

async function expectRefused({ name, outcome }: HostileFile): Promise<void> {
  const { exitCode, out, err } = await runVerb(['convert', join(folder, name), join(folder, `${name}.mission`)]);
  const [code = ''] = outcome.split(': ');
  expect({ name, exitCode, out }).toEqual({ name, exitCode: 1, out: '' });
  expect(err, name).toMatch(fileSentence('fr', code as FileError['code'], name));
}
