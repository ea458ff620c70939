import type { Mission } from '../model/mission';
import { translatedText } from '../model/translatedText';
import type { CalendarPlan } from './calendarPlan';
import type { CalendarTexts } from './calendarTexts';
import type { JCalComponent, JCalProperty } from './jCal';
import { plainLine } from './plainLine';
import type { StampedEvent } from './stampedEvent';

/** RFC 5546: a calendar to have, an event to attend, an event that is called off. */
export type CalendarMethod = 'PUBLISH' | 'REQUEST' | 'CANCEL';

/** What a file says, in its order: zones before the events, because some clients read a file once from top to bottom. */
export interface CalendarContent {
  readonly properties: readonly JCalProperty[];
  readonly zones: readonly JCalComponent[];
  readonly events: readonly StampedEvent[];
}

/** A whole calendar of these events. */
export function calendarContent(
  plan: CalendarPlan,
  events: readonly StampedEvent[],
  method: CalendarMethod,
): CalendarContent {
  const { name, view, languages, zones, organizer } = plan;
  const used = zonesNamedIn(events);
  return {
    properties: calendarProperties(calendarName(name, view, languages[0]), organizer && method),
    zones: [...zones].flatMap(([zone, { component }]) => (used.has(zone) ? [component] : [])),
    events,
  };
}

function zonesNamedIn(events: readonly StampedEvent[]): ReadonlySet<unknown> {
  const zones = new Set<unknown>();
  for (const { body } of events) {
    for (const [, { tzid }] of body.properties) if (tzid !== undefined) zones.add(tzid);
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
