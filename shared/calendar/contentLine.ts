import ICAL from 'ical.js';
import { foldLine } from './foldLine';
import type { JCalProperty } from './jCal';

const known = new WeakMap<JCalProperty, string>();

/**
 * A property as a content line, folded. Texts, times and numbers, which are nearly all there is, are written here, five times
 * as fast as by `ical.js`; it writes whatever else there is, and reads every file back (`checkCalendar`).
 */
export function contentLine(property: JCalProperty): string {
  const own = simpleLine(property);
  if (own !== undefined) return foldLine(own);
  // What a file repeats in each event, its organizer, is one object.
  const before = known.get(property);
  if (before !== undefined) return before;
  const line = foldLine(ICAL.stringify.property([...property], ICAL.design.icalendar, true));
  known.set(property, line);
  return line;
}

/** Undefined for what has another form than those below. */
function simpleLine([name, parameters, type, value, ...more]: JCalProperty): string | undefined {
  if (typeof value === 'object' || value === undefined || more.length > 0) return undefined;
  const start = startOf(name, parameters);
  if (start === undefined) return undefined;
  switch (type) {
    case 'text':
      return `${start}:${escaped(String(value))}`;
    case 'date-time':
      return `${start}:${String(value).replaceAll(/[-:]/g, '')}`;
    case 'date':
      return name === 'dtstart' || name === 'dtend'
        ? `${start};VALUE=DATE:${String(value).replaceAll('-', '')}`
        : undefined;
    case 'integer':
      return `${start}:${value}`;
    default:
      return undefined;
  }
}

const plainZone = /^[A-Za-z0-9_+/-]+$/;

function startOf(name: string, parameters: JCalProperty[1]): string | undefined {
  const title = name.toUpperCase();
  const { tzid, ...others } = parameters;
  if (Object.keys(others).length > 0) return undefined;
  if (tzid === undefined) return title;
  return typeof tzid === 'string' && plainZone.test(tzid) ? `${title};TZID=${tzid}` : undefined;
}

const special = /[\\;,\n]/g;

/** RFC 5545 section 3.3.11. */
function escaped(text: string): string {
  return text.replace(special, (character) => (character === '\n' ? '\\n' : `\\${character}`));
}
