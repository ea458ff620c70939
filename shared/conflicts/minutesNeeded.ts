import type { Leg, Session } from '../model/itineraryItem';
import { minutesBetweenLegs } from './legMargins';
import { timeAtLeg } from './timeAtLeg';
import type { Way, WayFacts } from './ways/way';
import { wayBetween } from './ways/wayBetween';

/** Of a session only its place counts, so that a time can be judged for one that is not there yet. */
export type Stop = Pick<Session, 'type' | 'venue'> | Leg;

/**
 * Minutes that people need from one thing to the next: the way to another venue, off a plane and over the border, check-in
 * and security. None within one venue, nor where nobody said where something is.
 */
export function minutesNeeded(before: Stop, after: Stop, facts: WayFacts): number {
  if (before.type === 'leg') {
    if (after.type === 'leg') return minutesBetweenLegs(before, after, facts.margins);
    return timeAtLeg(before, 'arrival', after, facts)?.minutes ?? 0;
  }
  if (after.type === 'leg') return timeAtLeg(after, 'departure', before, facts)?.minutes ?? 0;
  return wayBetweenStops(before, after, facts)?.minutes ?? 0;
}

type Place = Pick<Session, 'venue'>;

/** The way between two sessions; absent within one venue, and where nobody said where one of them is. */
export function wayBetweenStops({ venue: from }: Place, { venue: to }: Place, facts: WayFacts): Way | undefined {
  return from === undefined || to === undefined || from === to ? undefined : wayBetween(facts, from, to);
}
