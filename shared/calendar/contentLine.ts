import ICAL from 'ical.js';
import { escapedText } from '../text/escapedText';
import { foldLine } from '../text/foldLine';
import { noParameters, type JCalProperty } from './jCal';

const known = new WeakMap<JCalProperty, string>();

/**
 * A property as a content line, folded. Texts, times and numbers, which are nearly all there is, are written here, five times
 * as fast as by `ical.js`, which writes whatever else there is.
 */
export function contentLine(property: JCalProperty): string {
  const own = simpleLine(property);
  if (own !== undefined) return own;
  // What a file repeats in each event, its organizer, is one object.
  const before = known.get(property);
  if (before !== undefined) return before;
  const line = foldLine(ICAL.stringify.property([...property], ICAL.design.icalendar, true));
  known.set(property, line);
  return line;
}

/** Undefined for what has another form than those below. Texts and addresses are what can be too long for a line. */
function simpleLine(property: JCalProperty): string | undefined {
  // By index: taken apart, a list is walked by its iterator, and there are tens of thousands of these.
  const { 0: name, 1: parameters, 2: type, 3: value } = property;
  if (typeof value === 'object' || value === undefined || property.length > 4) return undefined;
  const start = startOf(name, parameters);
  if (start === undefined) return undefined;
  switch (type) {
    case 'text':
      return foldLine(`${start}:${escapedText(String(value))}`);
    case 'date-time':
      return `${start}:${basicTime(String(value))}`;
    case 'date':
      return name === 'dtstart' || name === 'dtend'
        ? `${start};VALUE=DATE:${String(value).replaceAll('-', '')}`
        : undefined;
    case 'integer':
    case 'duration':
      return `${start}:${value}`;
    case 'uri':
    case 'unknown':
      return foldLine(`${start}:${String(value)}`);
    default:
      return undefined;
  }
}

/** Short enough for a time in it to fit on a line. */
const plainZone = /^[A-Za-z0-9_+/-]{1,40}$/;

/** Of the few names that there are, in capitals. */
const titles = new Map<string, string>();

function titleOf(name: string): string {
  const title = name.toUpperCase();
  titles.set(name, title);
  return title;
}

function startOf(name: string, parameters: JCalProperty[1]): string | undefined {
  const title = titles.get(name) ?? titleOf(name);
  if (parameters === noParameters) return title;
  for (const parameter in parameters) if (parameter !== 'tzid') return undefined;
  const { tzid } = parameters;
  if (tzid === undefined) return title;
  return typeof tzid === 'string' && plainZone.test(tzid) ? `${title};TZID=${tzid}` : undefined;
}

/** `20260622T090000Z` of `2026-06-22T09:00:00Z`. */
function basicTime(time: string): string {
  const clock = time.slice(11, 13) + time.slice(14, 16) + time.slice(17);
  return `${time.slice(0, 4)}${time.slice(5, 7)}${time.slice(8, 11)}${clock}`;
}
