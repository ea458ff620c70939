import { createEvents } from 'ics';
import type { GivenCalendar } from '../givenCalendar';

/** In UTC, because it knows no zones. */
export function icsCalendar({ events }: GivenCalendar): string {
  const { error, value } = createEvents(
    events.map(({ uid, sequence, stamp, summary, description, location, start, end, isTentative, alarms }) => ({
      uid,
      sequence,
      timestamp: stamp.getTime(),
      title: summary,
      description,
      location,
      start: start.at.getTime(),
      startInputType: 'utc',
      startOutputType: 'utc',
      end: end.at.getTime(),
      endInputType: 'utc',
      endOutputType: 'utc',
      status: isTentative ? 'TENTATIVE' : 'CONFIRMED',
      organizer: { name: 'Passerelle', email: 'passerelle@example.org' },
      alarms: alarms.map((minutes) => ({
        action: 'display',
        description: summary,
        trigger: { before: true, minutes },
      })),
    })),
    { method: 'PUBLISH' },
  );
  if (error || !value) throw error ?? new Error('ics wrote nothing');
  return value;
}
