import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { answerDialogs } from './support/answerDialogs';
import { goTo } from './support/goTo';
import { launch } from './support/launch';
import { missionOfWindow } from './support/missionOfWindow';
import { readCalendars } from './support/readCalendars';

const agenda = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//Partnering//Example//EN',
  'BEGIN:VEVENT',
  'UID:meeting-1@partnering.example.org',
  'DTSTAMP:20260501T120000Z',
  'DTSTART;TZID=America/Los_Angeles:20260622T090000',
  'DTEND;TZID=America/Los_Angeles:20260622T093000',
  'SUMMARY:Norvexia - Torrelmar Biologics',
  'LOCATION:Booth 2214',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');

test('the BIO International Convention: begun from its preset, the partnering agenda imported, and a calendar on its clock', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'passerelle-convention-'));
  const file = join(folder, 'partnering.ics');
  await writeFile(file, agenda);
  const { app, page, close } = await launch();
  await page.getByRole('button', { name: /^BIO 2026/ }).click();
  await page.getByRole('dialog').getByRole('spinbutton').first().focus();
  await page.keyboard.type('20260621');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/BIO.*2026/);
  const { mission } = await missionOfWindow(page);
  expect([
    mission.firstDay,
    Object.values(mission.destinations).map(({ zone }) => zone),
    Object.values(mission.venues).length > 0,
  ]).toEqual(['2026-06-21', ['America/Los_Angeles'], true]);

  await page.getByRole('button', { name: 'Importer un agenda' }).click();
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: /^Importer 1 élément/ }).click();
  const out = await mkdtemp(join(folder, 'out-'));
  await answerDialogs(app, out);
  await goTo(page, 'calendars');
  await page.getByRole('button', { name: /^Écrire \d+ fichiers?$/ }).click();
  await expect(page.getByText(/fichiers? écrits? dans/)).toBeVisible();
  await close();
  const events = Object.values(await readCalendars(out)).flatMap((calendar) => calendar.events);
  const lines = events.find((event) => event.some((line) => line.includes('Torrelmar Biologics'))) ?? [];
  expect(lines).toContain('DTSTART;TZID=America/Los_Angeles:20260622T090000');
  await rm(folder, { recursive: true, force: true });
});
