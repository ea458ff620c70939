import type { Leg, Session } from '../model/itineraryItem';
import { minutesAfter, minutesBefore, minutesBetweenLegs } from './legMargins';
import { margins } from './margins';

/** Of a session only its place counts, so that a time can be judged for one that is not there yet. */
export type Stop = Pick<Session, 'type' | 'venue'> | Leg;

/**
 * Minutes that people need from one thing to the next: the way to another venue, off a plane and over the border, check-in
 * and security. None within one venue, nor where nobody said where something is.
 */
export function minutesNeeded(before: Stop, after: Stop): number {
  if (before.type === 'leg') {
    return after.type === 'leg' ? minutesBetweenLegs(before, after) : withWay(minutesAfter(before));
  }
  if (after.type === 'leg') return withWay(minutesBefore(after));
  const isElsewhere = before.venue !== undefined && after.venue !== undefined && before.venue !== after.venue;
  return isElsewhere ? margins.transfer : 0;
}

/** Nobody waits for a hired coach, and it stops at the door. */
function withWay(margin: number): number {
  return margin === 0 ? 0 : margin + margins.transfer;
}
