import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ClientEvent } from './clientEvent';
import { runClient } from './runClient';

const script = fileURLToPath(new URL('readWithLibical.py', import.meta.url));

/** What libical (Evolution, GNOME Calendar) reads in a calendar file, by the file's own VTIMEZONEs. */
export function readWithLibical(text: string): readonly ClientEvent[] {
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-libical-'));
  try {
    const file = join(folder, 'calendar.ics');
    writeFileSync(file, text);
    const lines = runClient('/usr/bin/python3', [script, file], 'python3-gi gir1.2-ical-3.0').trim().split('\n');
    return lines.map((line) => JSON.parse(line) as ClientEvent);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
