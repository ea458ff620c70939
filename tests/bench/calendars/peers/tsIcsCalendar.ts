import { generateIcsCalendar } from 'ts-ics';
import type { GivenCalendar } from '../givenCalendar';

/** In UTC, with which it has the least to do. */
export function tsIcsCalendar({ events }: GivenCalendar): string {
  return generateIcsCalendar({
    version: '2.0',
    prodId: '-//Passerelle//Bench//EN',
    method: 'PUBLISH',
    events: events.map(({ uid, sequence, stamp, summary, description, location, start, end, isTentative, alarms }) => ({
      uid,
      sequence,
      stamp: { date: stamp },
      summary,
      description,
      location,
      start: { date: start.at },
      end: { date: end.at },
      status: isTentative ? 'TENTATIVE' : 'CONFIRMED',
      organizer: { name: 'Passerelle', email: 'passerelle@example.org' },
      alarms: alarms.map((minutes) => ({
        action: 'DISPLAY',
        description: summary,
        trigger: { type: 'relative', value: { before: true, minutes } },
      })),
    })),
  });
}
