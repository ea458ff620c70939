import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../electron/dev/projectRoot.mjs';

/** What a later export of the agenda of the Boston sample says otherwise, by the number of the meeting. */
export interface LaterAgenda {
  /** Lines that replace those of the same property. */
  readonly changed?: Readonly<Record<string, readonly string[]>>;
  readonly gone?: readonly string[];
  /** Whole components that are added. */
  readonly added?: readonly string[];
}

/** The partnering agenda that the Boston sample was made from, as its platform would export it later. */
export function laterAgenda({ changed = {}, gone = [], added = [] }: LaterAgenda): string {
  const text = readFileSync(join(projectRoot, 'assets/samples/boston-2026/partnering-agenda.ics'), 'utf8');
  const [head = '', ...events] = text.replace(/END:VCALENDAR\s*$/, '').split(/(?=BEGIN:VEVENT)/);
  const kept = events.filter((event) => !gone.includes(numberOf(event)));
  const said = kept.map((event) => (changed[numberOf(event)] ?? []).reduce(withLine, event));
  return [head, ...said, ...added.map((component) => `${component}\r\n`), 'END:VCALENDAR\r\n'].join('');
}

function numberOf(event: string): string {
  return /UID:meeting-(\d+)/.exec(event)?.[1] ?? '';
}

function withLine(event: string, line: string): string {
  const [name] = line.split(/[:;]/);
  const known = new RegExp(`^${name}[:;].*\\r?$`, 'm');
  return known.test(event) ? event.replace(known, `${line}\r`) : event.replace('END:VEVENT', `${line}\r\nEND:VEVENT`);
}

/** A meeting of a platform, on some clock: `TZID=Hall Time:20261006T110000`. */
export function addedMeeting(uid: string, start: string, ...more: readonly string[]): string {
  const lines = [`UID:${uid}`, 'DTSTAMP:20260901T120000Z', `DTSTART;${start}`, 'DURATION:PT30M', ...more];
  return ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');
}

/** A zone that the file describes without summer time, whatever its name says. */
export const pacificWithoutSummer = [
  'BEGIN:VTIMEZONE',
  'TZID:America/Los_Angeles',
  'BEGIN:STANDARD',
  'DTSTART:16010101T000000',
  'TZOFFSETFROM:-0800',
  'TZOFFSETTO:-0800',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');
