import type { Mission } from '../model/mission';
import { translatedText } from '../model/translatedText';
import type { CalendarPlan } from './calendarPlan';
import type { CalendarTexts } from './calendarTexts';
import type { JCalComponent, JCalProperty } from './jCal';
import { plainLine } from './plainLine';

/** RFC 5546: a calendar to have, an event to attend, an event that is called off. */
export type CalendarMethod = 'PUBLISH' | 'REQUEST' | 'CANCEL';

/** A whole calendar of these events as data: zones first, because some clients read a file once from top to bottom. */
export function calendarComponent(
  plan: CalendarPlan,
  events: readonly JCalComponent[],
  method: CalendarMethod,
): JCalComponent {
  const { name, view, languages, zones, organizer } = plan;
  const used = zonesNamedIn(events);
  const described = [...zones].flatMap(([zone, { component }]) => (used.has(zone) ? [component] : []));
  return [
    'vcalendar',
    calendarProperties(calendarName(name, view, languages[0]), organizer && method),
    [...described, ...events],
  ];
}

function zonesNamedIn(events: readonly JCalComponent[]): ReadonlySet<unknown> {
  const zones = new Set<unknown>();
  for (const [, properties] of events) {
    for (const [, { tzid }] of properties) if (tzid !== undefined) zones.add(tzid);
  }
  return zones;
}

function calendarProperties(name: string, method: CalendarMethod | undefined): JCalProperty[] {
  return [
    ['version', {}, 'text', '2.0'],
    ['prodid', {}, 'text', '-//Passerelle//Passerelle//FR'],
    ['calscale', {}, 'text', 'GREGORIAN'],
    // RFC 5546 section 3.2.1: a published event has an organizer; without one the file is a plain calendar.
    ...(method ? [['method', {}, 'text', method] as const] : []),
    // Not in any RFC, but what clients show as the name. `ical.js` does not escape properties it does not know.
    ['x-wr-calname', {}, 'unknown', name.replace(/[\\;,]/g, '\\$&')],
  ];
}

function calendarName(recipient: string, mission: Mission, { locale, say }: CalendarTexts): string {
  const title = plainLine(translatedText(mission, 'title', locale).text);
  if (recipient === '') return title;
  return title === '' ? recipient : say('calendarName', { mission: title, recipient });
}
