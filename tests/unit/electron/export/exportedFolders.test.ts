import { describe, expect, test } from 'vitest';
import { exportCalendars } from '../../../../electron/export/exportCalendars';
import { createMemoryFileSystem } from '../../../../electron/storage/memoryFileSystem';
import { isUsualRecipient } from '../../../../shared/calendar/isUsualRecipient';
import { possibleRecipients } from '../../../../shared/calendar/possibleRecipients';
import { commandSchema } from '../../../../shared/commands/commands';
import type { CalendarRequest } from '../../../../shared/ipc/calendarRequest';
import { usualCalendarChoices } from '../../../../shared/model/calendarChoices';
import { calendarRecipientSchema } from '../../../../shared/model/calendarRecipient';
import { instantSchema } from '../../../../shared/model/instant';
import { tortureMission } from '../../../fixtures/missions/tortureMission';
import { paperSheets } from '../../../support/paperSheets';
import { edited } from '../../../support/publish';

const now = instantSchema.parse('2026-06-01T12:00:00Z');

function folder() {
  const files = createMemoryFileSystem();
  files.folders.add('/out');
  return files;
}

function packagesFor(recipients: CalendarRequest['recipients']): CalendarRequest {
  return { recipients, choices: usualCalendarChoices, form: 'packages' };
}

describe('a folder after a change has a sheet of it', () => {
  const parts = { files: folder(), folder: '/out', locale: 'fr', now, sheets: paperSheets } as const;
  async function changed(recipients: CalendarRequest['recipients']) {
    const first = await exportCalendars(tortureMission(), packagesFor(recipients), parts);
    const entries = first.ok ? first.value.entries : {};
    const noted = edited(tortureMission(), { name: 'record-publication', payload: { entries } });
    const status = { name: 'set-item-status', payload: { item: 'red-eye', status: 'cancelled' } };
    return edited(noted, commandSchema.parse(status));
  }

  test.each([
    ['a person’s in their own language', { kind: 'delegate', id: 'anne' }, ['ce-qui-change.pdf']],
    ['the delegation’s in both', { kind: 'mission' }, ['ce-qui-change.pdf', 'what-changes.pdf']],
  ])('%s', async (_, recipient, sheets) => {
    const recipients = [calendarRecipientSchema.parse(recipient)];
    const mission = await changed(recipients);
    const files = folder();
    const request = packagesFor(recipients);
    await exportCalendars(mission, request, { ...parts, files });
    const pdfs = [...files.files].filter(([path]) => path.endsWith('.pdf'));
    expect(pdfs.map(([path]) => path.split('/').at(-1))).toEqual(sheets);
    expect(String(Buffer.from(pdfs[0]?.[1] ?? []))).toContain('n’a plus lieu');
  });

  test('a printer that fails writes nothing, and says why', async () => {
    const recipients = [calendarRecipientSchema.parse({ kind: 'mission' })];
    const mission = await changed(recipients);
    const files = folder();
    const printer = () => Promise.reject(new Error('no Chromium'));
    const request = packagesFor(recipients);
    const report = await exportCalendars(mission, request, { ...parts, files, sheets: { printer, paper: 'a4' } });
    expect([report, [...files.files.keys()]]).toEqual([
      { ok: false, error: { code: 'print-failed', file: 'ce-qui-change.pdf', detail: 'no Chromium' } },
      [],
    ]);
  });
});

describe('folders that were made for files that are not written are taken away again', () => {
  const everybody = packagesFor(possibleRecipients(tortureMission()).filter(isUsualRecipient));
  const parts = { folder: '/out', locale: 'fr', now, sheets: paperSheets } as const;

  test.each([
    ['the disk is full', (operation: string) => (operation === 'rename' ? ('no-space' as const) : undefined)],
    [
      'a folder cannot be made',
      (_: string, path: string) => (/investis/.test(path) ? ('no-space' as const) : undefined),
    ],
  ])('%s', async (_, fault) => {
    const files = folder();
    files.fault = fault;
    const report = await exportCalendars(tortureMission(), everybody, { ...parts, files });
    expect([report.ok, [...files.folders], [...files.files.keys()]]).toEqual([false, ['/', '/out'], []]);
  });

  test('stopped half-way: those that stood there before stay', async () => {
    const files = folder();
    const standing = '/out/investisseurs_mission-de-tous-les-pieges_fr';
    files.folders.add(standing);
    const stop = new AbortController();
    files.fault = (operation) => {
      if (operation === 'makeFolder') stop.abort();
      return undefined;
    };
    const report = await exportCalendars(tortureMission(), everybody, { ...parts, files, signal: stop.signal });
    expect([report.ok, [...files.folders]]).toEqual([false, ['/', '/out', standing]]);
  });
});
