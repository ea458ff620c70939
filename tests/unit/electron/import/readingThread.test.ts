import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readAgendaFile } from '../../../../electron/import/readAgendaFile';
import { readSpreadsheetFile } from '../../../../electron/import/readSpreadsheetFile';
import { zoneIdSchema } from '../../../../shared/model/zoneId';
import { buildReadingThread } from '../../../support/buildReadingThread';

let folder = '';
let workerFile = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'imports-'));
  workerFile = await buildReadingThread(folder);
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

async function list(name: string, rows: number): Promise<string> {
  const path = join(folder, name);
  const lines = Array.from({ length: rows }, (_, row) => `Élodie${row};Tremblay;e${row}@example.org`);
  await writeFile(path, `Prénom;Nom;Courriel\n${lines.join('\n')}\n`);
  return path;
}

describe('a file is read in a thread of its own', () => {
  test('5,000 rows arrive whole, and progress is told', async () => {
    const told: number[] = [];
    const path = await list('list.csv', 5000);
    const result = await readSpreadsheetFile(path, { workerFile, onProgress: (done) => told.push(done) });
    expect(result.ok && [result.value.rows.length, result.value.rows.at(-1)]).toEqual([
      5000,
      { number: 5001, cells: ['Élodie4999', 'Tremblay', 'e4999@example.org'] },
    ]);
    expect(told).toEqual([20, 90]);
  });

  test('a reading that is cancelled says so, and only so', async () => {
    const path = await list('list.csv', 20_000);
    const controller = new AbortController();
    const reading = readSpreadsheetFile(path, { workerFile, signal: controller.signal });
    controller.abort();
    expect(await reading).toEqual({ ok: false, error: { code: 'cancelled', file: 'list.csv' } });
  });

  test('a reading cancelled before it began does not begin', async () => {
    const result = await readSpreadsheetFile('nowhere.csv', { workerFile: 'nowhere.js', signal: AbortSignal.abort() });
    expect(result).toEqual({ ok: false, error: { code: 'cancelled', file: 'nowhere.csv' } });
  });

  test.each([
    ['never comes to an end', 'for (;;);', 'time'],
    ['takes ever more memory', 'const all = []; for (;;) all.push(new Array(1000).fill({}));', 'memory'],
  ])('a reading that %s is given up, and says so', async (_, source, detail) => {
    const endless = join(folder, `${detail}.cjs`);
    await writeFile(endless, source);
    const limits = detail === 'time' ? { milliseconds: 200, memoryMiB: 64 } : { milliseconds: 20_000, memoryMiB: 16 };
    expect(await readSpreadsheetFile('list.csv', { workerFile: endless, limits })).toEqual({
      ok: false,
      error: { code: 'file-too-demanding', file: 'list.csv', detail },
    });
  });

  test('a fault of a parser costs the file, not the window', async () => {
    const faulty = join(folder, 'faulty.cjs');
    await writeFile(faulty, 'throw new TypeError("oops")');
    expect(await readSpreadsheetFile('list.csv', { workerFile: faulty })).toEqual({
      ok: false,
      error: { code: 'file-damaged', file: 'list.csv', detail: 'oops' },
    });
  });

  test('an application built without the thread is a fault of ours, not of the file', async () => {
    const reading = readSpreadsheetFile('list.csv', { workerFile: join(folder, 'nowhere.cjs') });
    await expect(reading).rejects.toThrow('Cannot find module');
  });

  test('an agenda arrives on the clock of its mission', async () => {
    const path = join(folder, 'agenda.ics');
    const event = [
      'BEGIN:VEVENT',
      'UID:a@x',
      'DTSTART:20260622T160000Z',
      'DTEND:20260622T163000Z',
      'SUMMARY:Boréalys',
      'END:VEVENT',
    ];
    await writeFile(path, ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', ...event, 'END:VCALENDAR', ''].join('\r\n'));
    const result = await readAgendaFile(
      path,
      { zone: zoneIdSchema.parse('America/Los_Angeles'), clocks: [] },
      { workerFile },
    );
    expect(result.ok && result.value.events.map(({ uid, start, minutes }) => ({ uid, start, minutes }))).toEqual([
      { uid: 'a@x', start: '2026-06-22T09:00[America/Los_Angeles]', minutes: 30 },
    ]);
  });

  test.each([
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47]), 'file-wrong-kind'],
    ['a letter', 'Bonjour', 'file-wrong-kind'],
    ['an agenda cut short', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a', 'file-truncated'],
    ['nothing', '', 'file-empty'],
  ])('%s is refused as an agenda', async (_, content, code) => {
    const path = join(folder, 'agenda.ics');
    await writeFile(path, content);
    const result = await readAgendaFile(
      path,
      { zone: zoneIdSchema.parse('America/Toronto'), clocks: [] },
      { workerFile },
    );
    expect(result).toMatchObject({ ok: false, error: { code, file: 'agenda.ics' } });
  });
});
