import type { CalendarContent } from './calendarContent';
import { contentLine } from './contentLine';
import type { EventBody } from './eventBody';
import type { JCalComponent, JCalProperty } from './jCal';

/** A calendar as a file, each line ended by CRLF. */
export function serialiseCalendar({ properties, zones, events }: CalendarContent): string {
  const lines = ['BEGIN:VCALENDAR'];
  addLines(properties, lines);
  for (const zone of zones) addComponent(zone, lines);
  for (const { head, body } of events) {
    lines.push('BEGIN:VEVENT');
    addLines(head, lines);
    lines.push(bodyText(body), 'END:VEVENT');
  }
  lines.push('END:VCALENDAR', '');
  return lines.join('\r\n');
}

const known = new WeakMap<EventBody, string>();

/** What several recipients read alike is put into lines once. */
function bodyText(body: EventBody): string {
  const before = known.get(body);
  if (before !== undefined) return before;
  const lines: string[] = [];
  addLines(body.properties, lines);
  for (const alarm of body.alarms) addComponent(alarm, lines);
  const text = lines.join('\r\n');
  known.set(body, text);
  return text;
}

function addComponent([name, properties, components]: JCalComponent, lines: string[]): void {
  const title = name.toUpperCase();
  lines.push(`BEGIN:${title}`);
  addLines(properties, lines);
  for (const inner of components) addComponent(inner, lines);
  lines.push(`END:${title}`);
}

function addLines(properties: readonly JCalProperty[], lines: string[]): void {
  for (const property of properties) lines.push(contentLine(property));
}
