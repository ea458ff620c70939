import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { answerDialogs, messagesShown } from './support/answerDialogs';
import { badAgendas, type BadFile, badLists, badMissions, badOpenMissions, writeBadFiles } from './support/badFiles';
import { fileSentence } from './support/fileSentence';
import { folderFacts } from './support/folderFacts';
import { goTo } from './support/goTo';
import { launch } from './support/launch';
import { missionOfWindow } from './support/missionOfWindow';
import { openSample } from './support/openSample';
import { pressMenuKey } from './support/pressMenuKey';
import { runVerb } from './support/runVerb';
import { typeInto } from './support/typeInto';

let folder = '';
let before: ReturnType<typeof folderFacts> = {};
const at = (name: string) => join(folder, name);

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'passerelle-bad-'));
  writeBadFiles(folder);
  before = folderFacts(folder);
});
test.afterEach(() => expect(folderFacts(folder)).toEqual(before));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs verbs at the same time; each must refuse in this one sentence. */
async function expectRefusal(runs: readonly (readonly string[])[], { file, code }: BadFile, language: 'fr' | 'en') {
  const refused = await Promise.all(runs.map((words) => runVerb(words, language)));
  for (const [index, { exitCode, out, err }] of refused.entries()) {
    expect({ exitCode, out }, runs[index]?.[0]).toEqual({ exitCode: 1, out: '' });
    expect(err, runs[index]?.[0]).toMatch(fileSentence(language, code, file));
  }
}

for (const bad of badMissions) {
  test(`every verb refuses a mission file that is ${bad.what}, in one sentence`, async () => {
    const file = at(bad.file);
    const runs = [
      ['check', file],
      ['convert', file, at('sortie.json')],
      ['export', file, '--out', at('sortie'), '--calendars'],
      ['import', file, '--delegates', at('bonne.csv')],
    ];
    await Promise.all([expectRefusal(runs, bad, 'fr'), expectRefusal(runs.slice(0, 1), bad, 'en')]);
  });
}

for (const bad of badOpenMissions) {
  test(`an open mission file that is ${bad.what} is refused in one sentence`, async () => {
    const convert = ['convert', at(bad.file), at('sortie.mission')];
    await Promise.all([expectRefusal([convert], bad, 'fr'), expectRefusal([['check', at(bad.file)]], bad, 'en')]);
  });
}

for (const bad of badLists) {
  test(`a list of delegates that is ${bad.what} is not imported`, async () => {
    await expectRefusal([['import', at('bonne.mission'), '--delegates', at(bad.file)]], bad, 'fr');
  });
}

for (const bad of badAgendas) {
  test(`an agenda that is ${bad.what} is not imported`, async () => {
    await expectRefusal([['import', at('bonne.mission'), '--agenda', at(bad.file)]], bad, 'en');
  });
}

test('what cannot be written where it should go is refused, and leaves nothing behind', async () => {
  const good = at('bonne.mission');
  const into = (code: BadFile['code'], file: string): BadFile => ({ what: '', file, code });
  await expectRefusal([['convert', good, at('dossier.csv')]], into('file-is-folder', 'dossier.csv'), 'fr');
  await expectRefusal([['convert', good, at('nulle-part/a.json')]], into('folder-missing', 'a.json'), 'en');
  const ontoFile = ['export', good, '--out', at('vide.csv'), '--calendars'];
  await expectRefusal([ontoFile], into('folder-is-file', 'vide.csv'), 'fr');
});

/** Exactly one banner stands in the window, and says this. */
async function expectBanner(page: Page, { file, code }: BadFile, language: 'fr' | 'en' = 'fr'): Promise<void> {
  const banner = page.getByRole('alert');
  await expect(banner).toHaveText(fileSentence(language, code, file));
  await expect(banner).toHaveCount(1);
}

for (const { locale, language, open } of [
  { locale: 'fr-CA', language: 'fr', open: 'Ouvrir un fichier' },
  { locale: 'en-CA', language: 'en', open: 'Open a file' },
] as const) {
  test(`the start page says what is wrong with a file, in ${language}, and opens nothing`, async () => {
    const { app, page, close } = await launch({ locale });
    for (const bad of badMissions) {
      await answerDialogs(app, at(bad.file));
      await page.getByRole('button', { name: open }).click();
      await expectBanner(page, bad, language);
    }
    expect(app.windows()).toHaveLength(1);
    await expect(page.getByRole('navigation')).toHaveCount(0);
    await close();
  });
}

test('a mission that cannot be read is not copied', async () => {
  const { app, page, close } = await launch();
  for (const bad of badMissions) {
    await answerDialogs(app, at(bad.file));
    await page.getByRole('button', { name: /^Copier une mission/ }).click();
    const dialog = page.getByRole('dialog');
    await typeInto(dialog.getByRole('group', { name: 'Premier jour, voyage compris' }), '20271005');
    await dialog.getByRole('button', { name: 'Choisir la mission à copier' }).click();
    await expectBanner(page, bad);
  }
  expect(app.windows()).toHaveLength(1);
  await close();
});

test('a mission stays as it is whatever is imported into it, opened beside it, or refused by a folder', async () => {
  const { app, page, close } = await launch({ files: [at('bonne.mission')] });
  await expect(page.getByRole('contentinfo')).toBeVisible();
  const { mission, revision } = await missionOfWindow(page);

  await goTo(page, 'delegation');
  await page.getByRole('button', { name: 'Importer', exact: true }).click();
  await expectChosenFilesRefused(page, badLists);
  await goTo(page, 'itinerary');
  await page.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Importer un agenda' }).click();
  await expectChosenFilesRefused(page, badAgendas);

  await goTo(page, 'calendars');
  for (const [name, code] of [
    ['nulle-part', 'folder-missing'],
    ['vide.csv', 'folder-is-file'],
  ] as const) {
    await answerDialogs(app, at(name));
    await page.getByRole('button', { name: /^Écrire \d+ fichiers/ }).click();
    const file = 'visite-a-boston-et-cambridge_fr.ics';
    await expectBanner(page, { what: name, file, code });
  }

  for (const bad of badMissions) {
    await answerDialogs(app, at(bad.file));
    await pressMenuKey(app, 'O');
    await expect
      .poll(() => messagesShown(app))
      .toEqual([expect.stringMatching(fileSentence('fr', bad.code, bad.file))]);
  }
  expect(app.windows()).toHaveLength(1);
  expect(await missionOfWindow(page)).toMatchObject({ mission, revision });
  await close();
});

/** Chooses each file in the window's own file dialog, which lets nobody choose a folder or what is not there. */
async function expectChosenFilesRefused(page: Page, files: readonly BadFile[]): Promise<void> {
  for (const bad of files.filter(({ code }) => code !== 'file-missing' && code !== 'file-is-folder')) {
    await page.locator('input[type=file]').setInputFiles(at(bad.file));
    await expectBanner(page, bad);
  }
}

test('a text that is longer than a mission takes is named in the dialog, and stays there to be shortened', async () => {
  const { page, close } = await openSample();
  await goTo(page, 'promotion');
  await page.getByRole('button', { name: 'Ajouter une annonce' }).click();
  const form = page.getByRole('dialog', { name: 'Ajouter une annonce' });
  const outlet = form.getByRole('textbox', { name: 'Où elle paraît' });
  await outlet.fill(`Infolettre ${'de juin '.repeat(550)}`);
  await form.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await expect(form.getByRole('alert')).toContainText(/commence par «.Infolettre de juin .*dépasse 500 caractères/);
  await outlet.fill('Infolettre de juin');
  await form.getByRole('button', { name: 'Ajouter', exact: true }).click();
  await expect(form).toHaveCount(0);
  const { mission } = await missionOfWindow(page);
  expect(Object.values(mission.announcements).map((one) => one.outlet)).toContain('Infolettre de juin');
  await expect(page.getByText('dépasse 500 caractères')).toHaveCount(0);
  await close();
});
