import type { Leg } from '../../../../shared/model/itineraryItem';
import { minutesBetween } from '../../../../shared/time/minutesBetween';

/** Shorter ways lead through a town, not from one to another. */
const leastMinutes = 60;

export interface ColumnJourney {
  readonly first: Leg;
  readonly last: Leg;
}

/** From where to where people travel on a day, connections included; absent where they stay about a town. */
export function journeyOfColumn(legs: readonly Leg[]): ColumnJourney | undefined {
  const long = legs.filter(({ departure, arrival }) => minutesBetween(departure, arrival) >= leastMinutes);
  const [first] = long;
  const last = long.at(-1);
  return first && last && { first, last };
}
