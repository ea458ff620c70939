import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { GivenCalendar } from '../givenCalendar';

/** In the zone of the place. It writes the host's clock of a plain Date; the race runs in UTC, so that is the clock on the wall. */
export function icalGeneratorCalendar({ zone, zoneText, events }: GivenCalendar): string {
  const timezone = { name: zone, generator: () => zoneText };
  const calendar = ical({ name: 'Passerelle', method: ICalCalendarMethod.PUBLISH, timezone });
  for (const { uid, sequence, stamp, summary, description, location, start, end, isTentative, alarms } of events) {
    calendar.createEvent({
      id: uid,
      sequence,
      stamp,
      summary,
      description,
      location,
      start: start.clock,
      end: end.clock,
      status: isTentative ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
      organizer: { name: 'Passerelle', email: 'passerelle@example.org' },
      alarms: alarms.map((minutes) => ({
        type: ICalAlarmType.display,
        trigger: minutes * 60,
        description: summary,
      })),
    });
  }
  return calendar.toString();
}
