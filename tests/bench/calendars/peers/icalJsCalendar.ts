import ICAL from 'ical.js';
import type { GivenCalendar, GivenEvent, GivenTime } from '../givenCalendar';

/** In the zone of the place, by its component interface, as its documentation shows. */
export function icalJsCalendar({ zone, zoneText, events }: GivenCalendar): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//Passerelle//Bench//EN');
  calendar.addPropertyWithValue('method', 'PUBLISH');
  if (zoneText !== '') calendar.addSubcomponent(ICAL.Component.fromString(zoneText));
  for (const event of events) calendar.addSubcomponent(eventComponent(event, zone));
  return calendar.toString();
}

function eventComponent(event: GivenEvent, zone: string): ICAL.Component {
  const component = new ICAL.Component('vevent');
  component.addPropertyWithValue('uid', event.uid);
  component.addPropertyWithValue('dtstamp', ICAL.Time.fromJSDate(event.stamp, true));
  component.addPropertyWithValue('sequence', event.sequence);
  component.addPropertyWithValue('summary', event.summary);
  component.addPropertyWithValue('description', event.description);
  component.addPropertyWithValue('location', event.location);
  addTime(component, 'dtstart', event.start, zone);
  addTime(component, 'dtend', event.end, zone);
  component.addPropertyWithValue('status', event.isTentative ? 'TENTATIVE' : 'CONFIRMED');
  component.addPropertyWithValue('organizer', 'mailto:passerelle@example.org').setParameter('cn', 'Passerelle');
  for (const minutes of event.alarms) component.addSubcomponent(alarmComponent(minutes, event.summary));
  return component;
}

function addTime(component: ICAL.Component, name: string, { clock }: GivenTime, zone: string): void {
  const time = ICAL.Time.fromJSDate(clock, true);
  time.zone = ICAL.Timezone.localTimezone;
  component.addPropertyWithValue(name, time).setParameter('tzid', zone);
}

function alarmComponent(minutes: number, description: string): ICAL.Component {
  const alarm = new ICAL.Component('valarm');
  alarm.addPropertyWithValue('action', 'DISPLAY');
  alarm.addPropertyWithValue('trigger', ICAL.Duration.fromSeconds(-minutes * 60));
  alarm.addPropertyWithValue('description', description);
  return alarm;
}
