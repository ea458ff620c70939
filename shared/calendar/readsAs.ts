import { isSameData } from './isSameData';
import type { JCalProperty, JCalValue } from './jCal';
import { parseProperty } from './parseProperty';

/**
 * Whether an unfolded content line says exactly a property: name, parameters, type and value. Read by the rules of RFC 5545,
 * without the code that writes lines. What has another form than those below is read by `ical.js`.
 *
 * @param from where in the text the line begins
 * @param to where it ends
 */
export function readsAs(text: string, from: number, to: number, property: JCalProperty): boolean {
  return readsPlainly(text, from, to, property) ?? isSameData(readByLibrary(text.slice(from, to)), property);
}

type Reading = 'text' | 'date-time' | 'integer' | 'uri' | 'duration' | 'unknown';

/** How RFC 5545 section 3.8 has the value of a property read where its line names no other type, and how a line begins. */
const readings = new Map<string, { readonly title: string; readonly reading: Reading }>(
  Object.entries({
    uid: 'text',
    dtstamp: 'date-time',
    'last-modified': 'date-time',
    sequence: 'integer',
    dtstart: 'date-time',
    dtend: 'date-time',
    summary: 'text',
    location: 'text',
    description: 'text',
    url: 'uri',
    status: 'text',
    transp: 'text',
    class: 'text',
    categories: 'text',
    action: 'text',
    trigger: 'duration',
  } satisfies Record<string, Reading>).map(([name, reading]) => [name, { title: name.toUpperCase(), reading }]),
);

/** RFC 5545 section 3.8.8.2: what only some programs know. jCal (RFC 7265 section 5.1) leaves its value as it stands there. */
function unknownForm(name: string): { readonly title: string; readonly reading: Reading } {
  const form = readings.get(name) ?? { title: name.toUpperCase(), reading: 'unknown' };
  readings.set(name, form);
  return form;
}

const colon = 0x3a;

/** Undefined for what only the library can read. */
function readsPlainly(
  text: string,
  from: number,
  to: number,
  [name, parameters, type, value, another]: JCalProperty,
): boolean | undefined {
  const form = readings.get(name) ?? (name.startsWith('x-') ? unknownForm(name) : undefined);
  if (form === undefined || another !== undefined) return undefined;
  const { title, reading } = form;
  const after = from + title.length;
  if (!text.startsWith(title, from)) return false;
  if (text.charCodeAt(after) === colon) {
    return type === reading && isEmpty(parameters) && isValue(text, after + 1, to, reading, value);
  }
  if (text.startsWith(wholeDay, after)) {
    return type === 'date' && isEmpty(parameters) && isDigits(text, after + wholeDay.length, to, value);
  }
  const zone = zoneAlone(parameters);
  if (zone === undefined || type !== 'date-time' || !text.startsWith(`;TZID=${zone}:`, after)) return undefined;
  return isDigits(text, after + ';TZID=:'.length + zone.length, to, value);
}

const wholeDay = ';VALUE=DATE:';

/** Neither quotes nor commas, nor a caret of RFC 6868. */
const plainZone = /^[A-Za-z0-9_+/-]+$/;

function zoneAlone(parameters: JCalProperty[1]): string | undefined {
  for (const name in parameters) if (name !== 'tzid') return undefined;
  const { tzid } = parameters;
  return typeof tzid === 'string' && plainZone.test(tzid) ? tzid : undefined;
}

function isEmpty(parameters: JCalProperty[1]): boolean {
  for (const _name in parameters) return false;
  return true;
}

function isValue(text: string, from: number, to: number, reading: Reading, value: JCalValue | undefined): boolean {
  switch (reading) {
    case 'text':
      return typeof value === 'string' && isText(text, from, to, value);
    case 'date-time':
      return isDigits(text, from, to, value);
    case 'integer':
      return typeof value === 'number' && Number.isInteger(value) && isRaw(text, from, to, String(value));
    case 'uri':
    case 'duration':
      return typeof value === 'string' && isRaw(text, from, to, value);
    case 'unknown':
      return typeof value === 'string' && !control.test(value) && isRaw(text, from, to, value);
  }
}

function isRaw(text: string, from: number, to: number, value: string): boolean {
  return to - from === value.length && text.startsWith(value, from);
}

/** `2026-06-22T09:00:00` is written `20260622T090000`; a day without its time. */
function isDigits(text: string, from: number, to: number, value: JCalValue | undefined): boolean {
  if (typeof value !== 'string') return false;
  const isTime = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\dZ?)?$/.test(value);
  let at = from;
  for (let index = 0; index < value.length; index += 1) {
    const code = value.charCodeAt(index);
    if (code === dash || code === colon) continue;
    if (text.charCodeAt(at) !== code) return false;
    at += 1;
  }
  return isTime && at === to;
}

const dash = 0x2d;

const control = /\p{Cc}/u;

/** What ends a value of several, or a line, if it stands there by itself: then a text was cut, or a line got in. */
const special = /[\\;,\p{Cc}]/u;
const escapes = /\\([\\;,nN])|[\\;,\p{Cc}]/gu;

/** RFC 5545 section 3.3.11. */
function isText(text: string, from: number, to: number, value: string): boolean {
  if (!special.test(value)) return isRaw(text, from, to, value);
  let isBroken = false;
  const read = text.slice(from, to).replace(escapes, (_found, escapedOne: string | undefined) => {
    if (escapedOne === undefined) isBroken = true;
    return escapedOne === 'n' || escapedOne === 'N' ? '\n' : (escapedOne ?? '');
  });
  return !isBroken && read === value;
}

/** Lines that files repeat, a zone's and the organizer's, by their text. */
const known = new Map<string, JCalProperty | undefined>();

/** Far more than an export needs, and little to remember. */
const mostKnown = 1_000;

function readByLibrary(line: string): JCalProperty | undefined {
  if (known.has(line)) return known.get(line);
  const read = parseProperty(line);
  if (known.size >= mostKnown) known.clear();
  const property = read.ok ? read.value : undefined;
  known.set(line, property);
  return property;
}
