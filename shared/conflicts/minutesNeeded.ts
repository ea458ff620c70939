import type { Leg, Session } from '../model/itineraryItem';
import { minutesAfter, minutesBefore, minutesBetweenLegs } from './legMargins';
import type { Way, WayFacts } from './ways/way';
import { wayBetween } from './ways/wayBetween';

/** Of a session only its place counts, so that a time can be judged for one that is not there yet. */
export type Stop = Pick<Session, 'type' | 'venue'> | Leg;

/**
 * Minutes that people need from one thing to the next: the way to another venue, off a plane and over the border, check-in
 * and security. None within one venue, nor where nobody said where something is.
 */
export function minutesNeeded(before: Stop, after: Stop, facts: WayFacts): number {
  const { margins } = facts;
  // Nobody waits for a hired coach, and it stops at the door.
  const withWay = (margin: number) => (margin === 0 ? 0 : margin + margins.transfer);
  if (before.type === 'leg') {
    return after.type === 'leg' ? minutesBetweenLegs(before, after, margins) : withWay(minutesAfter(before, margins));
  }
  if (after.type === 'leg') return withWay(minutesBefore(after, margins));
  return wayBetweenStops(before, after, facts)?.minutes ?? 0;
}

type Place = Pick<Session, 'venue'>;

/** The way between two sessions; absent within one venue, and where nobody said where one of them is. */
export function wayBetweenStops({ venue: from }: Place, { venue: to }: Place, facts: WayFacts): Way | undefined {
  return from === undefined || to === undefined || from === to ? undefined : wayBetween(facts, from, to);
}
