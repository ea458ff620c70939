import { assertNever } from '../model/assertNever';
import type { Leg } from '../model/itineraryItem';
import { partsOfWallTime } from '../model/wallTime';
import { countryOfZone } from '../time/countryOfZone';
import type { Margins } from './margins';

/** Where a traveller meets the border: at the airport they leave, at the one they come to, or nowhere. */
type Border = 'before' | 'after' | 'none';

/**
 * Whoever flies from Canada to the United States passes their border in Canada ("preclearance", at the nine airports from
 * which nearly all these flights leave); everyone else passes it on arrival. Told by the zones of the two ends.
 */
function borderOf(leg: Leg): Border {
  const from = countryOfZone(partsOfWallTime(leg.departure).zone);
  const to = countryOfZone(partsOfWallTime(leg.arrival).zone);
  if (from === undefined || to === undefined || from === to) return 'none';
  return leg.mode === 'flight' && from === 'CA' && to === 'US' ? 'before' : 'after';
}

export function crossesBorder(leg: Leg): boolean {
  return borderOf(leg) !== 'none';
}

/** Minutes that a traveller should be there before a leg departs: check-in, security, the border; none for a hired coach. */
export function minutesBefore(leg: Leg, margins: Margins): number {
  switch (leg.mode) {
    case 'flight':
      return crossesBorder(leg) ? margins.beforeFlightOverBorder : margins.beforeFlight;
    case 'train':
    case 'ferry':
      return margins.beforeTrainOrFerry;
    case 'coach':
    case 'car':
    case 'walk':
      return 0;
    default:
      return assertNever(leg.mode);
  }
}

/** Minutes that a traveller needs after a leg until they are on their way: off the plane, the border, baggage. */
export function minutesAfter(leg: Leg, margins: Margins): number {
  if (leg.mode !== 'flight') return 0;
  return borderOf(leg) === 'after' ? margins.afterFlightOverBorder : margins.afterFlight;
}

/** Minutes from the arrival of one leg to the departure of the next: fewer between flights, where nobody checks in again. */
export function minutesBetweenLegs(first: Leg, second: Leg, margins: Margins): number {
  if (first.mode !== 'flight' || second.mode !== 'flight')
    return Math.max(minutesAfter(first, margins), minutesBefore(second, margins));
  const isOverBorder = borderOf(first) === 'after' || borderOf(second) === 'before';
  return isOverBorder ? margins.connectionOverBorder : margins.connection;
}
