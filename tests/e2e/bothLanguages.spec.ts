import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { convertMission } from './support/convertMission';
import { missionOfWindow } from './support/missionOfWindow';
import { openSample } from './support/openSample';
import { pressMenuKey } from './support/pressMenuKey';
import { readCalendars } from './support/readCalendars';
import { readPdf } from './support/readPdf';
import { runVerb } from './support/runVerb';

test('published in French and in English: on screen for each user, on paper and in a calendar for each recipient', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'passerelle-languages-'));
  const { app, page, close } = await openSample();
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toHaveText('Convention internationale BIO 2026');
  await pressMenuKey(app, 'K');
  await page.getByRole('combobox').fill('passer à l’anglais');
  await page.keyboard.press('Enter');
  await expect(title).toHaveText('BIO International Convention 2026');
  await expect(page.getByRole('heading', { name: 'What is missing' })).toBeVisible();
  const { mission } = await missionOfWindow(page);
  await close();

  const readerOf = (language: 'fr' | 'en') =>
    Object.values(mission.delegates).find(
      ({ person, status, deleted }) =>
        !deleted && status === 'confirmed' && mission.people[person]?.language === language,
    )?.id ?? '';
  const sample = convertMission('assets/samples/bio-2026-san-diego.json');
  const papers = [
    'export',
    sample,
    '--out',
    folder,
    '--calendars',
    '--briefs',
    '--for',
    readerOf('fr'),
    readerOf('en'),
  ];
  expect(await runVerb(papers)).toMatchObject({ exitCode: 0, err: '' });
  const names = await readdir(folder);
  const [french, english] = [/^Itinéraire de poche.*pdf$/, /^Pocket itinerary.*pdf$/].map((kind) =>
    names.filter((name) => kind.test(name)),
  );
  expect([french?.length, english?.length]).toEqual([1, 1]);
  const textOf = async (name = '') => readPdf(await readFile(join(folder, name))).pages.join('\n');
  expect(await textOf(french?.[0])).toContain('Plénière d’ouverture');
  expect(await textOf(english?.[0])).toContain('Opening plenary');
  for (const name of names.filter((one) => one.endsWith('.pdf'))) await rm(join(folder, name));
  const calendars = JSON.stringify(Object.values(await readCalendars(folder)).map(({ events }) => events));
  expect([/Plénière d’ouverture/.test(calendars), /Opening plenary/.test(calendars)]).toEqual([true, true]);
  await rm(folder, { recursive: true, force: true });
});
