import type { Leg, Session } from '../model/itineraryItem';
import { minutesAfter, minutesBefore } from './legMargins';
import type { AirportWay, WayFacts } from './ways/way';
import { wayToAirport } from './ways/wayToAirport';

export interface TimeAtLeg {
  /** All in all, the way included. */
  readonly minutes: number;
  readonly way: AirportWay;
}

/**
 * What people need between a session and the departure of a leg, or between its arrival and a session: the way, check-in, security and
 * the border, or off the plane. Nothing for a hired coach, which waits for them and stops at the door.
 */
export function timeAtLeg(
  leg: Leg,
  end: 'departure' | 'arrival',
  { venue }: Pick<Session, 'venue'>,
  facts: WayFacts,
): TimeAtLeg | undefined {
  const margin = end === 'departure' ? minutesBefore(leg, facts.margins) : minutesAfter(leg, facts.margins);
  if (margin === 0) return undefined;
  const code = end === 'departure' ? leg.originCode : leg.destinationCode;
  const way = wayToAirport(facts, venue, leg.mode === 'flight' ? code : undefined);
  return { minutes: margin + way.minutes, way };
}
