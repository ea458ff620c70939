import type { Leg, Session } from '../model/itineraryItem';
import type { AgendaFacts } from './conflictRule';
import { minutesAfter, minutesBefore, minutesBetweenLegs } from './legMargins';

/** Of a session only its place counts, so that a time can be judged for one that is not there yet. */
export type Stop = Pick<Session, 'type' | 'venue'> | Leg;

/** What the time between two things depends on besides them. */
export type WayFacts = Pick<AgendaFacts, 'margins'>;

/**
 * Minutes that people need from one thing to the next: the way to another venue, off a plane and over the border, check-in
 * and security. None within one venue, nor where nobody said where something is.
 */
export function minutesNeeded(before: Stop, after: Stop, { margins }: WayFacts): number {
  // Nobody waits for a hired coach, and it stops at the door.
  const withWay = (margin: number) => (margin === 0 ? 0 : margin + margins.transfer);
  if (before.type === 'leg') {
    return after.type === 'leg' ? minutesBetweenLegs(before, after, margins) : withWay(minutesAfter(before, margins));
  }
  if (after.type === 'leg') return withWay(minutesBefore(after, margins));
  const isElsewhere = before.venue !== undefined && after.venue !== undefined && before.venue !== after.venue;
  return isElsewhere ? margins.transfer : 0;
}
