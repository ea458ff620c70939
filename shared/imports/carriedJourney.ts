import type { AgendaEvent } from './agendaFile';
import type { Journey } from './itemPlace';

/** The journey of an event, as a leg has it; undefined where the event is none, or does not say. */
export function carriedJourney({ carried }: AgendaEvent): Journey | undefined {
  if (!carried?.journey) return undefined;
  const { origin, destination, ...rest } = carried.journey;
  return {
    ...rest,
    originFr: origin.fr,
    originEn: origin.en,
    destinationFr: destination.fr,
    destinationEn: destination.en,
  };
}
