import type { JCalComponent, JCalProperty } from './jCal';
import { readsAs } from './readsAs';
import { textOf } from './textOf';

/**
 * Reads a calendar file line by line beside what was meant; gives the first part that says anything else, or undefined: the
 * UID of an event, the TZID of a zone, or `VCALENDAR`. Nothing may be missing, and nothing more may be there.
 */
export function disagreementIn(text: string, meant: JCalComponent): string | undefined {
  const reader: Reader = { text, at: 0, part: meant };
  if (readsComponent(reader, meant) && reader.at === text.length) return undefined;
  return textOf(reader.part, 'uid') || textOf(reader.part, 'tzid') || 'VCALENDAR';
}

interface Reader {
  readonly text: string;
  /** Where the next line begins. */
  at: number;
  /** The event or zone that is being read, or was last; the whole calendar before the first. */
  part: JCalComponent;
}

function readsComponent(reader: Reader, component: JCalComponent): boolean {
  const [name, properties, components] = component;
  const title = name.toUpperCase();
  if (name === 'vevent' || name === 'vtimezone') reader.part = component;
  if (!readsEdge(reader, `BEGIN:${title}\r\n`)) return false;
  for (const property of properties) if (!readsProperty(reader, property)) return false;
  for (const inner of components) if (!readsComponent(reader, inner)) return false;
  return readsEdge(reader, `END:${title}\r\n`);
}

function readsEdge(reader: Reader, edge: string): boolean {
  if (!reader.text.startsWith(edge, reader.at)) return false;
  reader.at += edge.length;
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
