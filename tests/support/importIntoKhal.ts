import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ClientEvent } from './clientEvent';
import type { ClientStep } from './clientStep';
import { runClient } from './runClient';
import { writeTexts } from './writeTexts';

const fields = ['uid', 'start-long-full', 'end-long-full', 'title', 'location', 'status', 'all-day'];

/** The years of every mission in the tests. */
const span = ['2025-01-01', '1460d'];

/** What khal lists after each of several steps, in which it opens calendar files; by the name of each zone and Debian's own rules. */
export function importIntoKhal(steps: readonly (readonly string[])[]): readonly ClientStep[] {
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-khal-'));
  try {
    const config = join(folder, 'config');
    mkdirSync(join(folder, 'vdir'));
    writeFileSync(config, configuration(folder));
    const khal = (...args: string[]) =>
      runClient('khal', ['-c', config, ...args], 'khal', { HOME: folder, TZ: 'UTC', LC_ALL: 'C.UTF-8' });
    const format = fields.map((field) => `{${field}}`).join('{tab}');
    return steps.map((texts) => {
      khal('import', '--batch', '-a', 'mission', ...writeTexts(folder, texts));
      const listed = khal('list', '--once', '--day-format', '', '--format', format, ...span);
      return { refused: null, events: listed.split('\n').filter(Boolean).map(eventOf) };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function eventOf(line: string): ClientEvent {
  const [uid = '', start = '', end = '', summary = '', location = '', status = '', allDay = ''] = line.split('\t');
  const words = { uid, summary, location, status: status.trim() };
  // khal says the last day of an event that lasts whole days; iCalendar, the day after.
  return allDay === 'True'
    ? { ...words, start: start.slice(0, 10), end: dayAfter(end.slice(0, 10)) }
    : { ...words, start, end };
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

function configuration(folder: string): string {
  return `
[calendars]
[[mission]]
path = ${join(folder, 'vdir')}
type = calendar
[locale]
local_timezone = UTC
default_timezone = UTC
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%dT%H:%M
longdatetimeformat = %Y-%m-%dT%H:%M
[sqlite]
path = ${join(folder, 'khal.db')}
[default]
default_calendar = mission
`;
}
