import { describe, expect, test } from 'vitest';
import { exportCalendars } from '../../../../electron/export/exportCalendars';
import { createMemoryFileSystem } from '../../../../electron/storage/memoryFileSystem';
import { isUsualRecipient } from '../../../../shared/calendar/isUsualRecipient';
import { possibleRecipients } from '../../../../shared/calendar/possibleRecipients';
import type { CalendarRequest } from '../../../../shared/ipc/calendarRequest';
import { usualCalendarChoices } from '../../../../shared/model/calendarChoices';
import { instantSchema } from '../../../../shared/model/instant';
import { missionSchema, type Mission } from '../../../../shared/model/mission';
import { tortureMission } from '../../../fixtures/missions/tortureMission';
import { paperSheets } from '../../../support/paperSheets';
import { soundCalendar } from '../../../support/soundCalendar';

const now = instantSchema.parse('2026-06-01T12:00:00Z');

const everybody: CalendarRequest = {
  recipients: possibleRecipients(tortureMission()).filter(isUsualRecipient),
  choices: usualCalendarChoices,
  form: 'files',
};

const names = [
  'anne-bouchard_mission-de-tous-les-pieges_fr.ics',
  'investisseurs_mission-de-tous-les-pieges_fr.ics',
  'marc-vezina_mission-de-tous-les-pieges_fr.ics',
  'mission-de-tous-les-pieges_fr.ics',
  'zoe-z-陈-o-brien_mission-of-every-trap_en.ics',
];

function folder() {
  const files = createMemoryFileSystem();
  files.folders.add('/out');
  return files;
}

function into(files: ReturnType<typeof folder>) {
  return { files, folder: '/out', locale: 'fr', now, sheets: paperSheets } as const;
}

/** Names in the folder, in the order of code units; the linter has found nothing in any calendar. */
function namesIn(files: ReturnType<typeof folder>): string[] {
  for (const [path, bytes] of files.files) if (path.endsWith('.ics')) soundCalendar(bytes);
  return [...files.files.keys()].map((path) => path.replace('/out/', '')).sort();
}

function withItem(id: string, change: object): Mission {
  const mission = tortureMission();
  const item = Object.values(mission.items).find((candidate) => candidate.id === id);
  return missionSchema.parse({ ...mission, items: { ...mission.items, [id]: { ...item, ...change } } });
}

describe('calendars are written into a folder', () => {
  test('one file each, in each person’s language, and the progress told', async () => {
    const files = folder();
    const progress: [number, number][] = [];
    const onProgress = (done: number, total: number) => progress.push([done, total]);
    const report = await exportCalendars(tortureMission(), everybody, {
      files,
      folder: '/out',
      locale: 'fr',
      now,
      sheets: paperSheets,
      onProgress,
    });
    expect(report).toMatchObject({
      ok: true,
      value: { folder: '/out', files: [names[3], names[1], names[0], names[4], names[2]] },
    });
    expect(namesIn(files)).toEqual(names);
    expect(progress).toEqual([0, 1, 2, 3, 4, 5].map((done) => [done, 5]));
  });

  test('again, over the ones before: the same bytes, and nothing beside them', async () => {
    const files = folder();
    await exportCalendars(tortureMission(), everybody, into(files));
    const before = new Map(files.files);
    await exportCalendars(tortureMission(), everybody, into(files));
    expect(files.files).toEqual(before);
  });

  test('whoever has nothing to do gets no file; when nobody has, that is said', async () => {
    const files = folder();
    const mission = missionSchema.parse({ ...tortureMission(), items: {} });
    const report = await exportCalendars(mission, everybody, into(files));
    expect(report).toEqual({ ok: false, error: { code: 'nothing-to-export', file: '/out' } });
    expect(namesIn(files)).toEqual([]);
  });
});

describe('when an export cannot be finished, the folder is as it was', () => {
  test('stopped half way', async () => {
    const files = folder();
    const stop = new AbortController();
    const onProgress = (done: number) => done === 3 && stop.abort();
    const work = {
      files,
      folder: '/out',
      locale: 'fr',
      now,
      sheets: paperSheets,
      signal: stop.signal,
      onProgress,
    } as const;
    const report = await exportCalendars(tortureMission(), everybody, work);
    expect(report).toEqual({ ok: false, error: { code: 'cancelled', file: '/out' } });
    expect(namesIn(files)).toEqual([]);
  });

  test('the disk fills up', async () => {
    const files = folder();
    files.capacity = 20_000;
    const report = await exportCalendars(tortureMission(), everybody, into(files));
    expect(report).toMatchObject({ ok: false, error: { code: 'disk-full' } });
    expect(namesIn(files)).toEqual([]);
  });

  test('the folder is gone', async () => {
    const files = createMemoryFileSystem();
    const report = await exportCalendars(tortureMission(), everybody, into(files));
    expect(report).toMatchObject({ ok: false, error: { code: 'folder-missing' } });
  });

  test('the folder may not be written', async () => {
    const files = folder();
    files.fault = (operation) => (operation === 'open' ? 'not-permitted' : undefined);
    const report = await exportCalendars(tortureMission(), everybody, into(files));
    expect(report).toMatchObject({ ok: false, error: { code: 'folder-not-writable' } });
  });

  test.each([
    ['an hour that does not exist', { start: '2026-03-08T02:30[America/Toronto]' }],
    ['an hour that happens twice, without saying which', { start: '2026-11-01T01:30[America/Toronto]' }],
    ['a zone that nobody knows', { start: '2026-06-22T09:00[Mars/Olympus]' }],
  ])('%s: the item is named, and no file is written', async (_, change) => {
    const files = folder();
    const mission = withItem('toronto-summer', change);
    const report = await exportCalendars(mission, everybody, into(files));
    expect(report).toEqual({
      ok: false,
      error: { code: 'item-time-invalid', file: 'Mission de tous les pièges', detail: 'toronto-summer' },
    });
    expect(namesIn(files)).toEqual([]);
  });

  test('an arrival before its departure is named', async () => {
    const mission = withItem('westbound', { arrival: '2026-06-20T13:45[America/Los_Angeles]' });
    const report = await exportCalendars(mission, everybody, into(folder()));
    expect(report).toMatchObject({ ok: false, error: { code: 'item-time-invalid', detail: 'westbound' } });
  });
});

describe('only what was written is noted as sent', () => {
  const notes = (report: Awaited<ReturnType<typeof exportCalendars>>) =>
    report.ok && [...new Set(Object.keys(report.value.entries).map((key) => key.split('/')[0]))];

  test('for each recipient of a file', async () => {
    const work = { files: folder(), folder: '/out', locale: 'fr', now, sheets: paperSheets } as const;
    expect(notes(await exportCalendars(tortureMission(), everybody, work))).toEqual([
      'mission',
      'group-investors',
      'delegate-anne',
      'delegate-zoe',
      'delegate-coordinator',
    ]);
  });

  test('once: a file that says nothing new leaves nothing to note', async () => {
    const work = { files: folder(), folder: '/out', locale: 'fr', now, sheets: paperSheets } as const;
    const first = await exportCalendars(tortureMission(), everybody, work);
    const noted = { ...tortureMission(), publications: first.ok ? first.value.entries : {} };
    expect(notes(await exportCalendars(noted, everybody, work))).toEqual([]);
  });
});

describe('an export in which nothing changed', () => {
  /** What was sent, and the mission that has taken note of it. */
  async function sentTo(files: ReturnType<typeof folder>, mission = tortureMission()) {
    const report = await exportCalendars(mission, everybody, into(files));
    if (!report.ok) throw new Error(report.error.code);
    return { report, noted: { ...mission, publications: { ...mission.publications, ...report.value.entries } } };
  }

  test('writes nothing where the files stand, and says them all', async () => {
    const files = folder();
    const { report, noted } = await sentTo(files);
    files.fault = (_operation, path) => (path.endsWith('.tmp') ? 'no-space' : undefined);
    const again = await exportCalendars(noted, everybody, into(files));
    expect(again).toEqual({ ok: true, value: { ...report.value, entries: {} } });
  });

  test('puts back what somebody changed or removed in the folder, byte for byte', async () => {
    const files = folder();
    const { noted } = await sentTo(files);
    const before = new Map(files.files);
    files.files.set(`/out/${names[0]}`, Buffer.from('changed'));
    files.files.delete(`/out/${names[1]}`);
    await exportCalendars(noted, everybody, into(files));
    expect(files.files).toEqual(before);
  });

  test('is the same with what is remembered of the one before, and without', async () => {
    const { noted } = await sentTo(folder());
    const [warm, cold] = [folder(), folder()];
    await exportCalendars(noted, everybody, into(warm));
    await exportCalendars(structuredClone(noted), everybody, into(cold));
    expect(warm.files).toEqual(cold.files);
  });

  test.each<[string, (mission: Mission) => Mission]>([
    ['a person was renamed', (mission) => ({ ...mission, people: renamedPeople(mission) })],
    ['the ledger was taken back to before', (mission) => ({ ...mission, publications: {} })],
  ])('makes its files anew where %s', async (_, change) => {
    const { noted } = await sentTo(folder());
    const changed = change(noted);
    const [warm, cold] = [folder(), folder()];
    await exportCalendars(changed, everybody, into(warm));
    await exportCalendars(structuredClone(changed), everybody, into(cold));
    expect(warm.files).toEqual(cold.files);
  });
});

function renamedPeople({ people }: Mission): Mission['people'] {
  const entries = Object.values(people).map((person) => [person.id, { ...person, familyName: 'Zed' }] as const);
  return Object.fromEntries(entries);
}

test('a folder each, where that is asked for: its files have their names in the report, and nothing is written beside it', async () => {
  const files = folder();
  const alone = { ...everybody, recipients: everybody.recipients.slice(0, 1), form: 'packages' as const };
  const report = await exportCalendars(tortureMission(), alone, into(files));
  const name = 'mission-de-tous-les-pieges_fr';
  expect(report.ok && report.value.files).toEqual([`${name}/${name}.ics`, `${name}/message.txt`]);
  expect(namesIn(files)).toEqual([`${name}/${name}.ics`, `${name}/message.txt`].sort());
});

describe('people who share a name keep their own files', () => {
  test('both files carry an identifier, whichever is exported first or alone', async () => {
    const mission = tortureMission();
    const anne = Object.values(mission.delegates).find(({ id }) => id === 'anne');
    const twins = missionSchema.parse({
      ...mission,
      delegates: { ...mission.delegates, 'anne-2': { ...anne, id: 'anne-2' } },
    });
    const twinIds = Object.values(twins.delegates)
      .filter(({ person }) => person === 'anne')
      .map(({ id }) => ({ kind: 'delegate', id }) as const);
    const alone = { ...everybody, recipients: twinIds.slice(1) };
    const files = folder();
    await exportCalendars(twins, { ...alone, recipients: twinIds }, into(files));
    const both = namesIn(files);
    await exportCalendars(twins, alone, into(files));
    expect(both).toEqual([
      'anne-bouchard-anne-2_mission-de-tous-les-pieges_fr.ics',
      'anne-bouchard-anne_mission-de-tous-les-pieges_fr.ics',
    ]);
    expect(namesIn(files)).toEqual(both);
  });
});
