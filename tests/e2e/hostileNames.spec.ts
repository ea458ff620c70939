import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import ICAL from 'ical.js';
import { projectRoot } from '../../electron/dev/projectRoot.mjs';
import type { Mission } from '../../shared/model/mission';
import { lintedCalendar } from './support/lintedCalendar';
import { readPdf } from './support/readPdf';
import { runVerb } from './support/runVerb';

/** Whatever a person, a company or an item may be called. */
const names = [
  'Zoé 🚀🧬 Gagné',
  'يوسف الحداد',
  'Robert "Bob" O’Brien, L\'Été',
  '=cmd|calc!A1()',
  '../../x',
  '<script>alert(1)</script>',
  `Marie-${'Abcdefghi'.repeat(21)}`,
  'Anne\r\nEND:VEVENT\r\nBEGIN:VEVENT',
  'CON',
  'con',
];

let folder = '';
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'passerelle-names-'));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('names may be anything: every file stays in its folder, every calendar and every page says them as they are', async () => {
  test.setTimeout(120_000);
  const [open, mission, out] = ['noms.json', 'noms.mission', 'sortie'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const items = writeMission(open);
  expect(await runVerb(['convert', open, mission])).toMatchObject({ exitCode: 0, err: '' });
  const exported = await runVerb(['export', mission, '--out', out, '--calendars', '--briefs', '--lang', 'fr']);
  expect(exported).toMatchObject({ exitCode: 0, err: '' });

  const written = readdirSync(out);
  // The mission notes what was sent; the file before that stays beside it.
  expect(readdirSync(folder).sort()).toEqual(['noms.json', 'noms.mission', 'noms.mission.bak', 'sortie']);
  expect(exported.out.split('\n').slice(0, -2).sort()).toEqual([...written].sort());
  expect(new Set(written.map((name) => name.normalize('NFKC').toLowerCase())).size).toBe(written.length);
  for (const name of written) expect(name).toMatch(/^[^./\\:*?"<>|\p{Cc}~-][^/\\:*?"<>|\p{Cc}]{1,118}$/u);

  const calendars = written.filter((name) => name.endsWith('.ics'));
  expect(calendars).toHaveLength(22);
  const titles = new Set<string>();
  for (const name of calendars) {
    const text = await lintedCalendar(join(out, name));
    for (const title of titlesOf(text.toString('utf8'), items)) titles.add(title);
  }
  for (const name of names) expect(titles).toContain(plain(name));

  const pages = written.filter((name) => name.endsWith('.pdf')).map((name) => readPdf(readFileSync(join(out, name))));
  expect(pages.length).toBeGreaterThan(1);
  // Poppler reads an Arabic name in the order of the page, and emoji as whatever font the machine had for them.
  const words = unbroken(pages.flatMap(({ pages: read }) => read).join(''));
  for (const name of names.filter((each) => !/\p{Script=Arabic}|\p{Emoji_Presentation}/u.test(each))) {
    expect(words).toContain(unbroken(name));
  }
});

/** The sample visit with its people, companies, places and items called so; returns how many items it has. */
function writeMission(path: string): number {
  const open = JSON.parse(readFileSync(join(projectRoot, 'assets/samples/boston-2026.json'), 'utf8')) as {
    mission: Mission;
  };
  // Of a sample, nothing that is sent would be noted.
  const { isSample: _isSample, ...mission } = open.mission;
  const { people, organisations, venues, items } = mission;
  const call = (records: object, fields: (name: string) => object) =>
    Object.values(records).forEach((record: object, index) => {
      const name = names[index];
      if (name !== undefined) Object.assign(record, fields(name));
    });
  call(people, (name) => ({ givenName: name, familyName: '' }));
  call(organisations, (name) => ({ name }));
  call(venues, (name) => ({ nameFr: name, nameEn: name }));
  const exported = Object.values(items).filter(({ audience }) => audience !== 'coordinators');
  call(exported, (name) => ({ titleFr: name, titleEn: name }));
  writeFileSync(path, JSON.stringify({ ...open, mission }));
  return Object.keys(items).length;
}

/** What the events of a calendar are called; none has more events than the mission has items. */
function titlesOf(text: string, items: number): readonly string[] {
  const events = ICAL.Component.fromString(text).getAllSubcomponents('vevent');
  expect(events.length).toBeLessThanOrEqual(items);
  return events.map((event) => String(event.getFirstPropertyValue('summary')));
}

/** On one line, as a title is written everywhere. */
function plain(name: string): string {
  return name.replace(/\s+/g, ' ');
}

/** Without what breaks lines, and the hyphens that poppler takes for such. */
function unbroken(text: string): string {
  return text.replace(/[\s\u00AD-]/g, '');
}
