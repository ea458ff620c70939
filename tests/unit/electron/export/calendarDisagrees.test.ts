import { beforeEach, describe, expect, test, vi } from 'vitest';
import { exportCalendars } from '../../../../electron/export/exportCalendars';
import { createMemoryFileSystem } from '../../../../electron/storage/memoryFileSystem';
import type { serialiseCalendar } from '../../../../shared/calendar/serialiseCalendar';
import { createTranslations } from '../../../../shared/i18n/createTranslations';
import { errorSentence } from '../../../../shared/i18n/errorSentence';
import { usualCalendarChoices } from '../../../../shared/model/calendarChoices';
import { instantSchema } from '../../../../shared/model/instant';
import { tortureMission } from '../../../fixtures/missions/tortureMission';
import { paperSheets } from '../../../support/paperSheets';

interface Writer {
  readonly serialiseCalendar: typeof serialiseCalendar;
}

/** A fault in the writer that no code of ours has: what it wrote, changed behind its back. */
const fault = vi.hoisted(() => ({ of: (text: string) => text }));

vi.mock('../../../../shared/calendar/serialiseCalendar', async (importOriginal) => {
  const writer = await importOriginal<Writer>();
  const broken: Writer['serialiseCalendar'] = (calendar) => fault.of(writer.serialiseCalendar(calendar));
  return { serialiseCalendar: broken };
});

const event = (text: string) => /BEGIN:VEVENT\r\nUID:toronto-summer[^]*?END:VEVENT\r\n/.exec(text)?.[0] ?? '';
const zone = (text: string) => /TZID:America\/Toronto\r\n[^]*?END:VTIMEZONE/.exec(text)?.[0] ?? '';

/** The fault of one part of the file. */
function within(part: (text: string) => string, from: string, to: string) {
  return (text: string) => text.replace(part(text), part(text).replace(from, to));
}

/** Exports the calendar of the whole mission with that fault in the writer. */
async function exportWith(broken: (text: string) => string) {
  fault.of = broken;
  const files = createMemoryFileSystem();
  files.folders.add('/out');
  const request = { recipients: [{ kind: 'mission' as const }], choices: usualCalendarChoices, form: 'files' as const };
  const now = instantSchema.parse('2026-06-01T12:00:00Z');
  const work = { files, folder: '/out', locale: 'fr' as const, now, sheets: paperSheets };
  const report = await exportCalendars(tortureMission(), request, work);
  return { report, written: [...files.files.keys()] };
}

beforeEach(() => {
  fault.of = (text) => text;
});

describe('a file that says something else than was meant is refused, and says which part', () => {
  test.each<[string, string, (text: string) => string]>([
    ['an hour later', 'toronto-summer', within(event, 'T090000', 'T100000')],
    ['in another zone', 'toronto-summer', within(event, 'America/Toronto', 'America/Havana')],
    ['another title', 'toronto-summer', within(event, 'SUMMARY:toronto-summer', 'SUMMARY:elsewhere')],
    ['an event cancelled', 'toronto-summer', within(event, 'CONFIRMED', 'CANCELLED')],
    ['a zone described wrongly', 'America/Toronto', within(zone, 'TZOFFSETTO:-0400', 'TZOFFSETTO:-0300')],
    ['another method', 'VCALENDAR', (text) => text.replace('METHOD:PUBLISH', 'METHOD:REQUEST')],
  ])('%s: %s', async (_, detail, broken) => {
    const { report, written } = await exportWith(broken);
    const error = { code: 'calendar-disagrees', file: 'Mission de tous les pièges', detail } as const;
    expect([report, written]).toEqual([{ ok: false, error }, []]);
  });

  test.each<[string, (text: string) => string]>([
    ['without an event', (text) => text.replace(event(text), '')],
    ['with an event twice', (text) => text.replace(event(text), event(text) + event(text))],
    ['cut in half', (text) => text.slice(0, text.length / 2)],
    ['empty', () => ''],
  ])('%s', async (_, broken) => {
    const { report, written } = await exportWith(broken);
    expect([report, written]).toMatchObject([{ ok: false, error: { code: 'calendar-disagrees' } }, []]);
  });

  test('a person is told which calendar and which event, and that nothing was written', async () => {
    const { report } = await exportWith(within(event, 'T090000', 'T100000'));
    if (report.ok) throw new Error('It was written');
    expect(errorSentence(createTranslations('fr'), report.error, 'fr').replace(/[\u00a0\u202f]/g, ' ')).toBe(
      'Le calendrier « Mission de tous les pièges », relu après sa préparation, ne dit pas la même chose que la mission (toronto-summer). Il n’a pas été écrit.',
    );
  });
});

test('without a fault the same file is written', async () => {
  const { report, written } = await exportWith((text) => text);
  expect([report.ok, written]).toEqual([true, ['/out/mission-de-tous-les-pieges_fr.ics']]);
});
