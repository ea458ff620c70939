import type { CalendarContent } from '../../shared/calendar/calendarContent';
import type { JCalComponent } from '../../shared/calendar/jCal';

/** What a file is meant to say, in the form in which `ical.js` reads it (RFC 7265). */
export function calendarData({ properties, zones, events }: CalendarContent): JCalComponent {
  const components = events.map(({ head, body }): JCalComponent => [
    'vevent',
    [...head, ...body.properties],
    body.alarms,
  ]);
  return ['vcalendar', properties, [...zones, ...components]];
}
