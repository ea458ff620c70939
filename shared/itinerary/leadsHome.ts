import type { Leg } from '../model/itineraryItem';

/** Whether a journey ends where it began, by the codes or the names of its two outer ends. */
export function leadsHome(first: Leg, last: Leg): boolean {
  return (
    last.destinationFr === first.originFr ||
    (last.destinationCode !== undefined && last.destinationCode === first.originCode)
  );
}
