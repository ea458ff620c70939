import type { CalendarContent } from './calendarContent';
import type { EventBody } from './eventBody';
import type { JCalComponent, JCalProperty } from './jCal';
import { readsAs } from './readsAs';
import type { StampedEvent } from './stampedEvent';
import { textOf } from './textOf';

/**
 * Reads a calendar file line by line beside what was meant; gives the first part that says anything else, or undefined: the
 * UID of an event, the TZID of a zone, or `VCALENDAR`. Nothing may be missing, and nothing more may be there.
 */
export function disagreementIn(text: string, { properties, zones, events }: CalendarContent): string | undefined {
  const reader: Reader = { text, at: 0 };
  if (!readsEdge(reader, 'BEGIN:VCALENDAR\r\n') || !readsProperties(reader, properties)) return 'VCALENDAR';
  const zone = zones.find((meant) => !readsComponent(reader, meant));
  if (zone) return textOf(zone, 'tzid');
  const event = events.find((meant) => !readsEvent(reader, meant));
  if (event) return event.uid;
  const last = events.at(-1)?.uid ?? 'VCALENDAR';
  return readsEdge(reader, 'END:VCALENDAR\r\n') && reader.at === text.length ? undefined : last;
}

interface Reader {
  readonly text: string;
  /** Where the next line begins. */
  at: number;
}

function readsEvent(reader: Reader, { head, body }: StampedEvent): boolean {
  return (
    readsEdge(reader, 'BEGIN:VEVENT\r\n') &&
    readsProperties(reader, head) &&
    readsBody(reader, body) &&
    readsEdge(reader, 'END:VEVENT\r\n')
  );
}

/** Texts that were read, line by line, and said what was meant. */
const proven = new WeakMap<EventBody, string>();

/** What several recipients read alike is one object: the same text, letter for letter, says the same of it once more. */
function readsBody(reader: Reader, body: EventBody): boolean {
  const before = proven.get(body);
  if (before !== undefined && readsEdge(reader, before)) return true;
  const from = reader.at;
  if (!readsProperties(reader, body.properties)) return false;
  if (!body.alarms.every((alarm) => readsComponent(reader, alarm))) return false;
  proven.set(body, reader.text.slice(from, reader.at));
  return true;
}

function readsComponent(reader: Reader, [name, properties, components]: JCalComponent): boolean {
  const title = name.toUpperCase();
  return (
    readsEdge(reader, `BEGIN:${title}\r\n`) &&
    readsProperties(reader, properties) &&
    components.every((inner) => readsComponent(reader, inner)) &&
    readsEdge(reader, `END:${title}\r\n`)
  );
}

function readsEdge(reader: Reader, edge: string): boolean {
  if (!reader.text.startsWith(edge, reader.at)) return false;
  reader.at += edge.length;
  return true;
}

function readsProperties(reader: Reader, properties: readonly JCalProperty[]): boolean {
  for (const property of properties) if (!readsProperty(reader, property)) return false;
  return true;
}

function readsProperty(reader: Reader, property: JCalProperty): boolean {
  const { text, at } = reader;
  let end = endOfLine(text, at);
  // RFC 5545 section 3.1: a line that begins with a space continues the one before.
  const isFolded = text.charCodeAt(end + 2) === 0x20;
  while (text.charCodeAt(end + 2) === 0x20) end = endOfLine(text, end + 2);
  const line = isFolded ? text.slice(at, end).replaceAll('\r\n ', '') : undefined;
  const isSame = line === undefined ? readsAs(text, at, end, property) : readsAs(line, 0, line.length, property);
  if (isSame) reader.at = end + 2;
  return isSame;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\r\n', from);
  return end < 0 ? text.length : end;
}
